import type { CollectionConfig, TypedUser } from 'payload'
import type { Setting } from './types.ts'
import { byRole } from '../access/byRole.ts'
import { hasRole } from '../access/hasRole.ts'
import { optionsOf } from '../fields/optionsOf.ts'
import { secretField } from '../fields/webhooks/secretField.ts'
import { urlField } from '../fields/webhooks/urlField.ts'
import { label } from '../messages/label.ts'
import { slugs } from './slugs.ts'

/** Who is told what happens to videos and clips. For admins alone: a webhook sends data away. */
export const webhooks = ({ endpoints, options }: Setting): CollectionConfig => {
  const { roleOf } = options
  const admins = byRole(roleOf, 'admin')
  return {
    slug: slugs.webhooks,
    labels: { singular: label('webhook'), plural: label('webhooks') },
    access: { create: admins, delete: admins, read: admins, update: admins },
    admin: {
      group: label('group.production'),
      description: label('webhooks.help'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'url', 'events', 'active'],
      // The user as the browser knows it has what `roleOf` looks at.
      hidden: ({ user }) => !hasRole({ roleOf, roles: ['admin'], user: user as unknown as TypedUser }),
    },
    lockDocuments: false,
    disableDuplicate: true,
    graphQL: false,
    endpoints: endpoints.webhooks,
    fields: [
      { name: 'name', type: 'text', label: label('field.name'), required: true, maxLength: 100 },
      urlField(options.webhooks),
      {
        name: 'events',
        type: 'select',
        label: label('webhook.events'),
        hasMany: true,
        options: optionsOf('webhookEvent'),
        required: true,
        admin: { description: label('webhook.events.help') },
      },
      secretField,
      {
        name: 'active',
        type: 'checkbox',
        label: label('webhook.active'),
        defaultValue: true,
        admin: { position: 'sidebar', description: label('webhook.active.help') },
      },
      {
        name: 'test',
        type: 'ui',
        admin: { position: 'sidebar', components: { Field: 'repreel/client#WebhookTest' } },
      },
      {
        name: 'deliveries',
        type: 'join',
        label: label('webhook.deliveries'),
        collection: slugs.webhookDeliveries,
        on: 'webhook',
        defaultSort: '-createdAt',
        defaultLimit: 10,
        admin: {
          allowCreate: false,
          condition: ({ id }) => Boolean(id),
          defaultColumns: ['type', 'status', 'attempts', 'responseCode', 'createdAt'],
        },
      },
    ],
  }
}
