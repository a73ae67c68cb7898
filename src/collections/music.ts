import type { CollectionConfig } from 'payload'
import type { Setting } from './types.ts'
import { join } from 'node:path'
import { musicFields } from '../fields/sound/musicFields.ts'
import { label } from '../messages/label.ts'
import { harmlessHeaders } from './harmlessHeaders.ts'
import { refuseWhileUsed } from './rules/refuseWhileUsed.ts'
import { slugs } from './slugs.ts'
import { staffAccess } from './staffAccess.ts'

/** Tracks that workouts play. */
export const music = ({ hooks, options: { mediaDir, roleOf } }: Setting): CollectionConfig => ({
  slug: slugs.music,
  labels: { singular: label('music.one'), plural: label('music') },
  access: staffAccess(roleOf),
  admin: {
    group: label('group.content'),
    description: label('music.help'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'artist', 'bpm', 'durationMs', 'status', 'updatedAt'],
    listSearchableFields: ['title', 'artist', 'filename'],
  },
  lockDocuments: false,
  disableDuplicate: true,
  upload: {
    staticDir: join(mediaDir, 'uploads', 'music'),
    // No `mimeTypes`: ingest alone judges what a file is, and says why on the document.
    modifyResponseHeaders: harmlessHeaders,
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: {
    ...hooks.music,
    beforeDelete: [refuseWhileUsed({ by: slugs.workouts, field: 'audio.music', title: 'title' })],
  },
  fields: musicFields,
})
