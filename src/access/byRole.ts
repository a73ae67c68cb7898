import type { PayloadRequest } from 'payload'
import type { Role } from './roles.ts'
import { hasRole, type RoleOf } from './hasRole.ts'

type ByRole = (args: { req: PayloadRequest }) => boolean

/** Serves as collection, global and field access alike. */
export const byRole =
  (roleOf: RoleOf, ...roles: Role[]): ByRole =>
  ({ req }) =>
    hasRole({ roleOf, roles, user: req.user })
