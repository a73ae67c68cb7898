import type { CollectionConfig } from 'payload'
import type { Setting } from './types.ts'
import { join } from 'node:path'
import { byRole } from '../access/byRole.ts'
import { licenceField } from '../fields/licenceField.ts'
import { label } from '../messages/label.ts'
import { slugs } from './slugs.ts'

const webp = { format: 'webp', options: { quality: 82 } } as const

export const media = ({ options: { mediaDir, roleOf } }: Setting): CollectionConfig => ({
  slug: slugs.media,
  labels: { singular: label('media.one'), plural: label('media.many') },
  access: {
    create: byRole(roleOf, 'admin', 'editor'),
    delete: byRole(roleOf, 'admin', 'editor'),
    read: () => true,
    update: byRole(roleOf, 'admin', 'editor'),
  },
  admin: {
    group: label('group.content'),
    description: label('media.help'),
    defaultColumns: ['filename', 'alt', 'width', 'height', 'filesize', 'updatedAt'],
  },
  lockDocuments: false,
  upload: {
    staticDir: join(mediaDir, 'uploads', 'images'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    pasteURL: false,
    formatOptions: webp,
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    imageSizes: [
      { name: 'thumbnail', width: 320, height: 180, position: 'centre', formatOptions: webp },
      { name: 'card', width: 640, height: 360, position: 'centre', formatOptions: webp },
      { name: 'hero', width: 1280, height: 720, position: 'centre', formatOptions: webp },
    ],
    adminThumbnail: 'thumbnail',
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: label('media.alt'),
      required: true,
      localized: true,
      maxLength: 200,
      admin: { description: label('media.alt.help') },
    },
    licenceField({ showsPeople: true }),
  ],
})
