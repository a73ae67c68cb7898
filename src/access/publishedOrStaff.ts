import type { Access } from 'payload'
import { hasRole, type RoleOf } from './hasRole.ts'

/** Staff read drafts too; everybody else only what is published. */
export const publishedOrStaff =
  (roleOf: RoleOf): Access =>
  ({ req }) =>
    hasRole({ roleOf, roles: ['admin', 'editor', 'viewer'], user: req.user }) || {
      _status: { equals: 'published' },
    }
