import type { PayloadRequest } from 'payload'
import { hasRole } from '../../access/hasRole.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'

/** Whether who looks at the page may render. */
export const mayEditOf = ({ payload, user }: PayloadRequest): boolean =>
  hasRole({ roleOf: optionsOfHost(payload).roleOf, roles: ['admin', 'editor'], user })
