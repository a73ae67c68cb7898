import type { CollectionConfig } from 'payload'
import type { Setting } from './types.ts'
import { join } from 'node:path'
import { recordingFields } from '../fields/sound/recordingFields.ts'
import { label } from '../messages/label.ts'
import { harmlessHeaders } from './harmlessHeaders.ts'
import { noteWhatIsSaid } from './rules/noteWhatIsSaid.ts'
import { slugs } from './slugs.ts'
import { staffAccess } from './staffAccess.ts'

/** What a person has recorded, to be said in place of synthesised speech. Nothing refers to one: it is found by what it says. */
export const recordings = ({ hooks, locales, options: { mediaDir, roleOf } }: Setting): CollectionConfig => ({
  slug: slugs.recordings,
  labels: { singular: label('recording'), plural: label('recordings') },
  access: staffAccess(roleOf),
  admin: {
    group: label('group.content'),
    description: label('recordings.help'),
    useAsTitle: 'said',
    defaultColumns: ['said', 'locale', 'speaker', 'status', 'durationMs', 'updatedAt'],
    listSearchableFields: ['said', 'speaker'],
  },
  lockDocuments: false,
  disableDuplicate: true,
  upload: {
    staticDir: join(mediaDir, 'uploads', 'recordings'),
    // No `mimeTypes`: ingest alone judges what a file is, and says why on the document.
    modifyResponseHeaders: harmlessHeaders,
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: { ...hooks.recordings, beforeChange: [...(hooks.recordings.beforeChange ?? []), noteWhatIsSaid] },
  fields: recordingFields({ locales }),
})
