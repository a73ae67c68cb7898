import type { TypedUser } from 'payload'
import type { Role } from './roles.ts'

export type RoleOf = (user: TypedUser) => Role | null

type HasRoleArgs = { roleOf: RoleOf; roles: readonly Role[]; user: TypedUser | null | undefined }

export const hasRole = ({ roleOf, roles, user }: HasRoleArgs): boolean => {
  const role = user ? roleOf(user) : null
  return role !== null && roles.includes(role)
}
