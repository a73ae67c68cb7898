import type { CollectionConfig, Field } from 'payload'
import type { Setting } from './types.ts'
import { byRole } from '../access/byRole.ts'
import { nobody } from '../access/nobody.ts'
import { optionsOf } from '../fields/optionsOf.ts'
import { dayAndTime } from '../fields/dayAndTime.ts'
import { label } from '../messages/label.ts'
import { slugs } from './slugs.ts'

const half = { readOnly: true, width: '50%' } as const
const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/** What was sent to webhooks lately, and what they answered. Written by the jobs that send. */
export const webhookDeliveries = ({ endpoints, options: { roleOf } }: Setting): CollectionConfig => ({
  slug: slugs.webhookDeliveries,
  labels: { singular: label('delivery'), plural: label('deliveries') },
  access: { create: nobody, delete: nobody, read: byRole(roleOf, 'admin'), update: nobody },
  admin: {
    // Not in the menu: it is reached from its webhook, and alone it says little.
    group: false,
    useAsTitle: 'type',
    defaultColumns: ['type', 'status', 'attempts', 'responseCode', 'createdAt'],
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  endpoints: endpoints.webhookDeliveries,
  indexes: [{ fields: ['webhook', 'eventId'], unique: true }],
  fields: [
    { name: 'replay', type: 'ui', admin: { components: { Field: 'repreel/client#DeliveryReplay' } } },
    row(
      { name: 'type', type: 'text', label: label('delivery.type'), admin: half },
      { name: 'eventId', type: 'text', label: label('delivery.eventId'), index: true, admin: half },
    ),
    row(
      {
        name: 'status',
        type: 'select',
        label: label('delivery.status'),
        options: optionsOf('deliveryStatus'),
        defaultValue: 'pending',
        index: true,
        admin: { ...half, components: { Cell: 'repreel/client#StatusCell' } },
      },
      { name: 'attempts', type: 'number', label: label('delivery.attempts'), admin: half },
    ),
    row(
      { name: 'responseCode', type: 'number', label: label('delivery.responseCode'), admin: half },
      { name: 'durationMs', type: 'number', label: label('delivery.durationMs'), admin: half },
    ),
    row(
      {
        name: 'attemptedAt',
        type: 'date',
        label: label('delivery.attemptedAt'),
        admin: { ...half, date: dayAndTime },
      },
      {
        name: 'webhook',
        type: 'relationship',
        label: label('webhook'),
        relationTo: slugs.webhooks,
        index: true,
        admin: half,
      },
    ),
    {
      name: 'error',
      type: 'text',
      label: label('delivery.error'),
      admin: { readOnly: true, condition: ({ error }) => Boolean(error) },
    },
    {
      name: 'responseBody',
      type: 'textarea',
      label: label('delivery.responseBody'),
      admin: { readOnly: true, condition: ({ responseBody }) => Boolean(responseBody) },
    },
    { name: 'body', type: 'textarea', label: label('delivery.body'), admin: { readOnly: true } },
  ],
})
