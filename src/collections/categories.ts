import type { CollectionConfig } from 'payload'
import type { Setting } from './types.ts'
import { byRole } from '../access/byRole.ts'
import { slugField } from '../fields/slugField.ts'
import { label } from '../messages/label.ts'
import { refuseWhileUsed } from './rules/refuseWhileUsed.ts'
import { slugs } from './slugs.ts'

export const categories = ({ hooks, options: { roleOf } }: Setting): CollectionConfig => ({
  slug: slugs.categories,
  labels: { singular: label('category'), plural: label('categories') },
  access: {
    create: byRole(roleOf, 'admin', 'editor'),
    delete: byRole(roleOf, 'admin', 'editor'),
    read: () => true,
    update: byRole(roleOf, 'admin', 'editor'),
  },
  admin: {
    group: label('group.content'),
    description: label('categories.help'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'order'],
  },
  defaultSort: 'order',
  lockDocuments: false,
  hooks: {
    ...hooks.categories,
    beforeDelete: [refuseWhileUsed({ by: slugs.exercises, field: 'category', title: 'name' })],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: label('field.name'),
      required: true,
      localized: true,
      maxLength: 60,
    },
    {
      name: 'description',
      type: 'textarea',
      label: label('field.description'),
      localized: true,
      maxLength: 500,
    },
    { name: 'icon', type: 'upload', label: label('category.icon'), relationTo: slugs.media },
    slugField({ from: 'name' }),
    {
      name: 'order',
      type: 'number',
      label: label('category.order'),
      defaultValue: 0,
      admin: { position: 'sidebar', description: label('category.order.help') },
    },
  ],
})
