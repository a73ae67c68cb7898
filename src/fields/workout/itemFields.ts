import type { Field } from 'payload'
import { limits } from '../../core/workout/limits.ts'
import { slugs } from '../../collections/slugs.ts'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'
import { rangeOf } from '../rangeOf.ts'
import { secondsField } from '../secondsField.ts'

type Siblings = Record<string, unknown>

const is =
  (kind: 'exercise' | 'rest' | 'message') =>
  (_data: unknown, { kind: chosen }: Siblings): boolean =>
    chosen === kind
const aims =
  (target: 'time' | 'reps') =>
  (_data: unknown, item: Siblings): boolean =>
    item.kind === 'exercise' && item.target === target

/** One entry of a block: an exercise, a rest or a message. */
export const itemFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: label('item.kind'),
        options: optionsOf('itemKind'),
        defaultValue: 'exercise',
        required: true,
        admin: { width: '25%', isClearable: false },
      },
      {
        name: 'exercise',
        type: 'relationship',
        label: label('exercise'),
        relationTo: slugs.exercises,
        index: true,
        admin: { width: '75%', condition: is('exercise') },
      },
      {
        name: 'text',
        type: 'text',
        label: label('item.text'),
        localized: true,
        maxLength: limits.item.textCharacters.max,
        admin: { width: '75%', condition: is('message') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'target',
        type: 'select',
        label: label('item.target'),
        options: optionsOf('target'),
        admin: { width: '22%', condition: is('exercise') },
      },
      secondsField({
        name: 'workSeconds',
        labelKey: 'item.workSeconds',
        limit: limits.item.workSeconds,
        width: '20%',
        condition: aims('time'),
      }),
      {
        name: 'reps',
        type: 'number',
        label: label('item.reps'),
        ...rangeOf(limits.item.reps),
        admin: { step: 1, width: '20%', condition: aims('reps') },
      },
      {
        name: 'side',
        type: 'select',
        label: label('item.side'),
        options: optionsOf('side'),
        defaultValue: 'auto',
        admin: { width: '33%', isClearable: false, condition: is('exercise') },
      },
      secondsField({
        name: 'restAfterSeconds',
        labelKey: 'item.restAfterSeconds',
        limit: limits.item.restAfterSeconds,
        width: '25%',
        condition: is('exercise'),
      }),
      {
        // One column for rests and messages: what counts is how long it stands.
        ...secondsField({
          name: 'seconds',
          labelKey: 'item.seconds',
          limit: { ...limits.item.restSeconds, min: limits.item.messageSeconds.min },
          width: '25%',
          helpKey: 'item.seconds.help',
          condition: (_data, item: Siblings) => item.kind === 'rest' || item.kind === 'message',
        }),
      },
    ],
  },
  {
    name: 'loadNote',
    type: 'text',
    label: label('item.loadNote'),
    localized: true,
    maxLength: limits.item.loadNoteCharacters.max,
    admin: { description: label('item.loadNote.help'), condition: is('exercise') },
  },
]
