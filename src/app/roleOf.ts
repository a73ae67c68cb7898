import type { Role } from '../access/roles.ts'
import type { RoleOf } from '../access/hasRole.ts'

const roles: readonly Role[] = ['admin', 'editor', 'viewer']

export const roleOf: RoleOf = (user) => roles.find((role) => 'role' in user && user.role === role) ?? null
