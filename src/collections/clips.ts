import type { CollectionConfig } from 'payload'
import type { Clip } from '../generated/payload-types.ts'
import type { Setting } from './types.ts'
import { join } from 'node:path'
import { clipFactsFields } from '../fields/clipFactsFields.ts'
import { licenceField } from '../fields/licenceField.ts'
import { label } from '../messages/label.ts'
import { refuseWhileUsed } from './rules/refuseWhileUsed.ts'
import { harmlessHeaders } from './harmlessHeaders.ts'
import { posterOfClip } from './posterOfClip.ts'
import { slugs } from './slugs.ts'
import { staffAccess } from './staffAccess.ts'

export const clips = ({ apiRoute, hooks, options: { mediaDir, roleOf } }: Setting): CollectionConfig => ({
  slug: slugs.clips,
  labels: { singular: label('clip'), plural: label('clips') },
  access: staffAccess(roleOf),
  admin: {
    components: { edit: { SaveButton: 'repreel/client#SaveWithImpact' } },
    group: label('group.content'),
    description: label('clips.help'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'status', 'facts.durationMs', 'updatedAt'],
  },
  lockDocuments: false,
  upload: {
    staticDir: join(mediaDir, 'uploads', 'clips'),
    // No `mimeTypes`: ingest alone judges what a file is, and says why on the document. What the guard lets through is
    // served so that no browser runs it.
    modifyResponseHeaders: harmlessHeaders,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    adminThumbnail: ({ doc }) => posterOfClip({ apiRoute, clip: doc as unknown as Clip }), // a document of this very collection
  },
  hooks: {
    ...hooks.clips,
    beforeDelete: [refuseWhileUsed({ by: slugs.exercises, field: 'clip', title: 'name' })],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: label('field.title'),
      maxLength: 120,
      admin: { description: label('clip.title.help') },
    },
    ...clipFactsFields,
    licenceField({ showsPeople: true }),
  ],
})
