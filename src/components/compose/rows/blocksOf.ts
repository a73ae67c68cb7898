import type { FormState } from 'payload'
import type { BlockModel, ItemModel } from '../../../core/workout/types.ts'
import { idOf } from '../../../core/idOf.ts'
import { blockPath, blocksPath, itemPath, itemsPath } from './paths.ts'

export type ComposedItem = ItemModel & { id: string }
export type ComposedBlock = Omit<BlockModel, 'items'> & { id: string; items: ComposedItem[] }

/** The plan as the form says it now. */
export const blocksOf = (form: FormState): ComposedBlock[] =>
  (form[blocksPath]?.rows ?? []).map(({ id }, block) => ({
    ...(valuesAt({ form, names: blockFields, path: blockPath(block) }) as Omit<BlockModel, 'items'>),
    id,
    items: (form[itemsPath(block)]?.rows ?? []).map((row, item) => {
      const path = itemPath({ block, item })
      const values = valuesAt({ form, names: itemFields, path }) as ItemModel
      return { ...values, exercise: idOf(form[`${path}.exercise`]?.value), id: row.id }
    }),
  }))

type ValuesAtArgs = { form: FormState; names: readonly string[]; path: string }

const valuesAt = ({ form, names, path }: ValuesAtArgs): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, form[`${path}.${name}`]?.value ?? null]))

const blockFields = [
  'name',
  'phase',
  'format',
  'rounds',
  'workSeconds',
  'restSeconds',
  'restBetweenRoundsSeconds',
  'intervalSeconds',
  'timeCapSeconds',
  'restAfterSeconds',
] as const satisfies ReadonlyArray<keyof BlockModel>

const itemFields = [
  'kind',
  'target',
  'workSeconds',
  'reps',
  'side',
  'restAfterSeconds',
  'seconds',
  'text',
  'loadNote',
] as const satisfies ReadonlyArray<keyof ItemModel>
