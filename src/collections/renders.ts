import type { CollectionConfig } from 'payload'
import type { Setting } from './types.ts'
import { byRole } from '../access/byRole.ts'
import { nobody } from '../access/nobody.ts'
import { renderFields } from '../fields/renderFields.ts'
import { label } from '../messages/label.ts'
import { slugs } from './slugs.ts'

/** Anonymous readers get the current version through `Workout.video`; the rows themselves are for staff. */
export const renders = ({ endpoints, options: { roleOf } }: Setting): CollectionConfig => ({
  slug: slugs.renders,
  labels: { singular: label('render'), plural: label('renders') },
  access: {
    create: nobody,
    delete: nobody,
    read: byRole(roleOf, 'admin', 'editor', 'viewer'),
    update: nobody,
  },
  admin: {
    group: label('group.production'),
    description: label('renders.help'),
    useAsTitle: 'title',
    components: { beforeListTable: ['repreel/client#BulkRender'] },
    defaultColumns: ['workout', 'revision', 'status', 'reason', 'durationSeconds', 'finishedAt'],
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: endpoints.renders,
  indexes: [{ fields: ['workout', 'revision'], unique: true }],
  fields: renderFields({ roleOf }),
})
