import type { CollectionConfig } from 'payload'
import type { RoleOf } from '../access/hasRole.ts'
import { byRole } from '../access/byRole.ts'
import { publishedOrStaff } from '../access/publishedOrStaff.ts'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** Of content with drafts: everybody reads what is published, editors write. */
export const editorAccess = (roleOf: RoleOf): CollectionAccess => ({
  create: byRole(roleOf, 'admin', 'editor'),
  delete: byRole(roleOf, 'admin', 'editor'),
  read: publishedOrStaff(roleOf),
  readVersions: byRole(roleOf, 'admin', 'editor', 'viewer'),
  update: byRole(roleOf, 'admin', 'editor'),
})
