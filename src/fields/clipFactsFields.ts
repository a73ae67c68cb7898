import type { Field, NumberField } from 'payload'
import { label, type MessageKey } from '../messages/label.ts'
import { storedSoundField } from './sound/storedSoundField.ts'
import { optionsOf } from './optionsOf.ts'
import { systemOnly } from './systemOnly.ts'

const count = (name: string, key: MessageKey): NumberField => ({
  name,
  type: 'number',
  label: label(key),
  admin: { readOnly: true, width: '20%' },
})

/** Lists can show it; the form shows it in the status field's panel. */
const inPanel = () => false

/** For the system alone. `hidden` would put an element between two groups, and so an empty strip. */
const inNoForm = { condition: () => false, disableListColumn: true, disableListFilter: true } as const

/** What ingest found out about a clip; written by its job alone. */
export const clipFactsFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    label: label('clip.status'),
    options: optionsOf('clipStatus'),
    defaultValue: 'processing',
    required: true,
    index: true,
    access: systemOnly,
    admin: {
      components: { Cell: 'repreel/client#StatusCell', Field: 'repreel/client#ClipPanel' },
      readOnly: true,
    },
  },
  {
    // `ClipNote`.
    name: 'reason',
    type: 'json',
    label: label('clip.reason'),
    access: systemOnly,
    admin: { condition: inPanel, readOnly: true },
  },
  {
    // Of `ClipNote`.
    name: 'warnings',
    type: 'json',
    label: label('clip.warnings'),
    access: systemOnly,
    admin: { condition: inPanel, readOnly: true },
  },
  {
    name: 'facts',
    type: 'group',
    label: label('clip.facts'),
    interfaceName: 'ClipFacts',
    access: systemOnly,
    admin: {
      readOnly: true,
      condition: ({ facts }) => Boolean((facts as { widthPx?: number } | undefined)?.widthPx),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            ...count('durationMs', 'clip.durationMs'),
            admin: {
              components: { Cell: 'repreel/client#MillisecondsCell', Label: 'repreel/client#LengthLabel' },
              readOnly: true,
              width: '20%',
            },
          },
          count('widthPx', 'clip.widthPx'),
          count('heightPx', 'clip.heightPx'),
          count('frameRate', 'clip.frameRate'),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'codec',
            type: 'text',
            label: label('clip.codec'),
            admin: { readOnly: true, width: '20%' },
          },
          count('rotation', 'clip.rotation'),
          {
            name: 'hasAudio',
            type: 'checkbox',
            label: label('clip.hasAudio'),
            admin: { readOnly: true, width: '20%' },
          },
          {
            name: 'hdr',
            type: 'checkbox',
            label: label('clip.hdr'),
            admin: { readOnly: true, width: '20%' },
          },
        ],
      },
    ],
  },
  {
    name: 'normalised',
    type: 'group',
    label: label('clip.normalised'),
    interfaceName: 'NormalisedClip',
    access: systemOnly,
    admin: inNoForm,
    fields: [
      { name: 'hash', type: 'text', index: true },
      { name: 'durationMs', type: 'number' },
      { name: 'widthPx', type: 'number' },
      { name: 'heightPx', type: 'number' },
      { name: 'frameRate', type: 'number' },
    ],
  },
  storedSoundField,
  { name: 'loopSegmentKeys', type: 'json', access: systemOnly, admin: inNoForm },
  { name: 'posterKey', type: 'text', access: systemOnly, admin: inNoForm },
]
