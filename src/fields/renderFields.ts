import type { Field, NumberField } from 'payload'
import type { RoleOf } from '../access/hasRole.ts'
import { byRole } from '../access/byRole.ts'
import { slugs } from '../collections/slugs.ts'
import { label, type MessageKey } from '../messages/label.ts'
import { dayAndTime } from './dayAndTime.ts'
import { factField } from './factField.ts'
import { optionsOf } from './optionsOf.ts'
import { renderStatsField } from './renderStatsField.ts'

const figure = (name: string, key: MessageKey): NumberField => ({
  name,
  type: 'number',
  label: label(key),
  admin: { components: { Field: factField('number') }, readOnly: true, width: '25%' },
})

/** One run of the pipeline. Written by `adapters/payload/renders` alone; the form only shows it. */
export const renderFields = ({ roleOf }: { roleOf: RoleOf }): Field[] => [
  // Of the workout, read for a whole list at once.
  {
    name: 'title',
    type: 'text',
    label: label('workout'),
    virtual: 'workout.title',
    admin: { condition: () => false, disableListColumn: true, disableListFilter: true },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'workout',
        type: 'relationship',
        label: label('workout'),
        // A generated session is of none.
        relationTo: slugs.workouts,
        index: true,
        admin: { readOnly: true, width: '50%' },
      },
      {
        name: 'reason',
        type: 'select',
        label: label('render.reason'),
        options: optionsOf('renderReason'),
        required: true,
        admin: { readOnly: true, width: '50%' },
      },
    ],
  },
  {
    name: 'status',
    type: 'select',
    label: label('render.status'),
    options: optionsOf('renderStatus'),
    defaultValue: 'queued',
    required: true,
    index: true,
    admin: {
      components: { Cell: 'repreel/client#StatusCell' },
      readOnly: true,
      position: 'sidebar',
    },
  },
  {
    type: 'row',
    fields: [
      { ...figure('revision', 'render.revision'), required: true, index: true },
      {
        ...figure('done', 'render.done'),
        admin: {
          components: { Cell: 'repreel/client#ProgressCell', Field: factField('number') },
          readOnly: true,
          width: '25%',
        },
      },
      figure('total', 'render.total'),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'startedAt',
        type: 'date',
        label: label('render.startedAt'),
        admin: { components: { Field: factField('date') }, readOnly: true, width: '33%', date: dayAndTime },
      },
      {
        name: 'finishedAt',
        type: 'date',
        label: label('render.finishedAt'),
        admin: { components: { Field: factField('date') }, readOnly: true, width: '33%', date: dayAndTime },
      },
      {
        ...figure('durationSeconds', 'render.durationSeconds'),
        admin: {
          components: { Cell: 'repreel/client#DurationCell', Field: factField('length') },
          readOnly: true,
          width: '34%',
        },
      },
    ],
  },
  {
    name: 'notes',
    type: 'json',
    label: label('render.notes'),
    admin: {
      components: { Field: 'repreel/client#RenderNotes' },
      readOnly: true,
      description: label('render.notes.help'),
      condition: ({ notes }) => Boolean(notes),
    },
  },
  {
    name: 'error',
    type: 'group',
    label: label('render.error'),
    interfaceName: 'RenderError',
    admin: { readOnly: true, condition: ({ status }) => status === 'failed' },
    fields: [
      { name: 'code', type: 'text', label: label('render.error.code') },
      { name: 'message', type: 'textarea', label: label('render.error.message') },
      {
        name: 'logTail',
        // Payload's field for code loads its editor from elsewhere, which our pages must not.
        type: 'textarea',
        label: label('render.error.logTail'),
        // FFmpeg's log names files and folders of the machine.
        access: { read: byRole(roleOf, 'admin', 'editor') },
        admin: { readOnly: true, rows: 12 },
      },
    ],
  },
  {
    name: 'sourceRender',
    type: 'relationship',
    label: label('render.sourceRender'),
    relationTo: slugs.renders,
    admin: { readOnly: true, position: 'sidebar', condition: ({ reason }) => reason === 'roll-back' },
  },
  { name: 'token', type: 'text', unique: true, index: true, required: true, admin: { hidden: true } },
  {
    name: 'expiresAt',
    type: 'date',
    label: label('render.expiresAt'),
    index: true,
    admin: {
      components: { Field: factField('date') },
      readOnly: true,
      position: 'sidebar',
      condition: ({ reason }) => reason === 'generate',
    },
  },
  // What a generated session is made from: no workout says it.
  { name: 'session', type: 'json', admin: { hidden: true } },
  // Of the work, not of the segments; it never falls.
  { name: 'percent', type: 'number', admin: { hidden: true } },
  // Segments differ in cost: the estimate of the time left counts these.
  { name: 'cpuSecondsDone', type: 'number', admin: { hidden: true } },
  { name: 'cpuSecondsTotal', type: 'number', admin: { hidden: true } },
  // FFmpeg processes at once of all workers, when progress was written last.
  { name: 'concurrency', type: 'number', admin: { hidden: true } },
  { name: 'inputHash', type: 'text', index: true, admin: { hidden: true } },
  // Content that an editor has decided not to render.
  { name: 'heldHash', type: 'text', admin: { hidden: true } },
  {
    name: 'rendererBuild',
    type: 'textarea',
    label: label('render.rendererBuild'),
    admin: { readOnly: true },
  },
  renderStatsField,
  { name: 'facets', type: 'json', admin: { hidden: true } },
  { name: 'outputs', type: 'json', admin: { hidden: true } },
  // One for each locale of an output.
  { name: 'timelines', type: 'json', admin: { hidden: true } },
  { name: 'teaser', type: 'json', admin: { hidden: true } },
  { name: 'credits', type: 'json', admin: { hidden: true } },
  { name: 'posterKey', type: 'text', admin: { hidden: true } },
]
