import type { WorkoutModel } from '../types.ts'
import type { BlockFields, ItemFields, WorkoutFields } from './modelOfFields.ts'
import { vocabulary } from '../../../fields/vocabulary.ts'
import { defaultShow } from '../../look/show.ts'
import { modelOfFields } from './modelOfFields.ts'

/** A form's state: what each field holds, by its path, and an array's rows. */
export type FormFields = Readonly<
  Record<string, { value?: unknown; rows?: readonly unknown[] | undefined } | undefined>
>

type At = { fields: FormFields; path: string }

/** What an editor sees, at any moment: rows that were never saved, numbers half typed, choices not made. Never throws. */
export const modelOfForm = (fields: FormFields): WorkoutModel =>
  modelOfFields({ fields: fieldsOfForm(fields), text: (value) => value ?? null })

const fieldsOfForm = (fields: FormFields): WorkoutFields<string | null> => {
  const { choice, number, numbers, text } = readerOf({ fields, path: '' })
  return {
    title: text('title'),
    summary: text('summary'),
    level: choice('level', vocabulary.level),
    intensity: choice('intensity', vocabulary.pace),
    posterSeconds: number('posterSeconds'),
    defaults: readerOf({ fields, path: 'defaults.' }).numbers([
      'prepareSeconds',
      'workSeconds',
      'restSeconds',
      'restBetweenRoundsSeconds',
      'sideSwitchSeconds',
    ]),
    audio: {
      beeps: choice('audio.beeps', vocabulary.beepSet),
      voiceLevel: choice('audio.voiceLevel', vocabulary.voiceLevel),
      voice: text('audio.voice'),
      crossfadeSeconds: numbers(['audio.crossfadeSeconds'])['audio.crossfadeSeconds'],
    },
    look: { theme: choice('look.theme', vocabulary.theme), show: showOf(fields) },
    blocks: rows({ fields, path: 'blocks' }).map((path) => blockOf({ fields, path })),
  }
}

const showOf = (fields: FormFields) =>
  Object.fromEntries(
    Object.keys(defaultShow).map((name) => {
      const value = fields[`look.show.${name}`]?.value
      return [name, typeof value === 'boolean' ? value : null]
    }),
  ) as { [Name in keyof typeof defaultShow]: boolean | null } // the keys of Show

/** Its ids are paths: an interval leads back to the row that it is of, whether it was saved or not. */
const blockOf = ({ fields, path }: At): BlockFields<string | null> => {
  const { choice, numbers, text } = readerOf({ fields, path: `${path}.` })
  return {
    id: path,
    name: text('name'),
    phase: choice('phase', vocabulary.phase),
    format: choice('format', vocabulary.format),
    ...numbers([
      'rounds',
      'workSeconds',
      'restSeconds',
      'restBetweenRoundsSeconds',
      'intervalSeconds',
      'timeCapSeconds',
      'restAfterSeconds',
    ]),
    items: rows({ fields, path: `${path}.items` }).map((item) => itemOf({ fields, path: item })),
  }
}

const itemOf = ({ fields, path }: At): ItemFields<string | null> => {
  const { choice, numbers, text } = readerOf({ fields, path: `${path}.` })
  return {
    id: path,
    kind: choice('kind', vocabulary.itemKind),
    exercise: fields[`${path}.exercise`]?.value,
    target: choice('target', vocabulary.target),
    side: choice('side', vocabulary.side),
    loadNote: text('loadNote'),
    text: text('text'),
    ...numbers(['workSeconds', 'reps', 'restAfterSeconds', 'seconds']),
  }
}

const readerOf = ({ fields, path }: At) => {
  const valueOf = (name: string): unknown => fields[path + name]?.value
  const number = (name: string): number | null => numberOf(valueOf(name))
  return {
    choice: <T extends string>(name: string, values: readonly T[]): T | null =>
      values.find((value) => value === valueOf(name)) ?? null,
    number,
    numbers: <Name extends string>(names: readonly Name[]) =>
      Object.fromEntries(names.map((name) => [name, number(name)])) as Record<Name, number | null>, // of just these names
    text: (name: string): string | null => {
      const value = valueOf(name)
      return typeof value === 'string' ? value : null
    },
  }
}

/** A field that is being typed in may hold a text; what is no number yet says nothing yet. */
const numberOf = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** A form without its rows has their number. */
const rows = ({ fields, path }: At): string[] => {
  const { rows: own, value } = fields[path] ?? {}
  const length = own?.length ?? numberOf(value) ?? (Array.isArray(value) ? value.length : 0)
  return Array.from({ length: Math.max(0, Math.min(1000, Math.floor(length))) }, (_, i) => `${path}.${i}`)
}
