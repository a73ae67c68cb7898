import type { CollectionConfig } from 'payload'
import type { RoleOf } from '../access/hasRole.ts'
import { byRole } from '../access/byRole.ts'

/** Of what goes into a video and is not published itself: staff reads it, editors write. */
export const staffAccess = (roleOf: RoleOf): NonNullable<CollectionConfig['access']> => ({
  create: byRole(roleOf, 'admin', 'editor'),
  delete: byRole(roleOf, 'admin', 'editor'),
  read: byRole(roleOf, 'admin', 'editor', 'viewer'),
  update: byRole(roleOf, 'admin', 'editor'),
})
