import type { BlockModel, ItemModel, WorkoutModel } from '../types.ts'
import type { FileBlock, FileItem, WorkoutFile } from './types.ts'
import { textOf } from './textOf.ts'

type ModelOfFileArgs = { file: WorkoutFile; locale: string }

/** The same workout in the form that the CMS's editors fill in, in one language. */
export const modelOfFile = ({ file, locale }: ModelOfFileArgs): WorkoutModel => ({
  title: textOf({ locale, value: file.title }),
  summary: textOf({ locale, value: file.summary }),
  level: file.level ?? null,
  intensity: file.intensity ?? null,
  defaults: file.defaults ?? null,
  audio: audioOf(file),
  look: lookOf(file.look),
  blocks: file.blocks.map((block) => blockOf({ block, locale })),
})

const audioOf = ({ audio }: WorkoutFile): WorkoutModel['audio'] => {
  if (!audio) return null
  const { music: _, ...said } = audio
  return said
}

/** Whoever describes a brand wants to see it. */
const lookOf = (look: WorkoutFile['look']): WorkoutModel['look'] =>
  look ? { show: look.show ?? null, theme: look.theme ?? (look.brand ? 'brand' : null) } : null

const blockOf = ({
  block: { items, name, ...block },
  locale,
}: {
  block: FileBlock
  locale: string
}): BlockModel => ({
  ...block,
  name: textOf({ locale, value: name }),
  items: items.map((item) => itemOf({ item, locale })),
})

const itemOf = ({ item, locale }: { item: FileItem; locale: string }): ItemModel => {
  if (item.rest !== undefined) return { kind: 'rest', seconds: item.rest }
  if (item.message !== undefined)
    return { kind: 'message', seconds: item.seconds ?? null, text: textOf({ locale, value: item.message }) }
  return {
    kind: 'exercise',
    exercise: item.exercise ?? null,
    ...targetOf(item),
    side: item.side ?? null,
    restAfterSeconds: item.restAfterSeconds ?? null,
    loadNote: textOf({ locale, value: item.loadNote }),
  }
}

const targetOf = ({ reps, seconds }: FileItem): Pick<ItemModel, 'reps' | 'target' | 'workSeconds'> => {
  if (reps !== undefined) return { reps, target: 'reps' }
  return seconds === undefined ? {} : { target: 'time', workSeconds: seconds }
}
