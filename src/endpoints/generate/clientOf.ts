import type { PayloadRequest } from 'payload'
import type { Client } from '../../jobs/sessions/types.ts'
import { clientNetwork } from '../../core/clientNetwork.ts'

/** A user, however signed in, or the address that our server has found (Next elsewhere); what stands before it, anybody can write. */
export const clientOf = ({ headers, user }: PayloadRequest): Client =>
  user
    ? { isKnown: true, name: `user:${user.collection}:${user.id}` }
    : {
        isKnown: false,
        name: `address:${clientNetwork(headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown')}`,
      }
