import type { ServerProps } from 'payload'
import { hasRole } from '../../access/hasRole.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { QueueNavLink } from './QueueNavLink.tsx'

/** In the menu, for admins alone. */
export const QueueLink = ({ payload, user }: ServerProps) =>
  hasRole({ roleOf: optionsOfHost(payload).roleOf, roles: ['admin'], user }) ? <QueueNavLink /> : null
