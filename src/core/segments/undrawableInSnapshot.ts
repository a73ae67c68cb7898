import type { FontMetrics } from '../look/fontMetrics.ts'
import type { WorkoutSnapshot } from '../timeline/types.ts'
import { isDrawable } from '../look/isDrawable.ts'
import { undrawable } from '../look/undrawable.ts'

type UndrawableInSnapshotArgs = {
  metrics: FontMetrics
  snapshot: WorkoutSnapshot
}

/** The characters of all texts of a workout that its video leaves out. */
export const undrawableInSnapshot = ({ metrics, snapshot }: UndrawableInSnapshotArgs): string[] => {
  const { blocks, exercises, title } = snapshot
  const items = blocks.flatMap((block) => block.items)
  const texts = [
    title,
    ...blocks.map(({ name }) => name ?? ''),
    ...items.map((item) => (item.kind === 'message' ? item.text : '')),
    ...items.map((item) => (item.kind === 'exercise' ? (item.loadNote ?? '') : '')),
    ...Object.values(exercises).flatMap(({ cues, equipment, name, shortName }) => [
      name,
      shortName ?? '',
      ...cues,
      ...equipment,
    ]),
  ]
  const has = (codePoint: number): boolean =>
    isDrawable({ face: 'bold', glyph: String.fromCodePoint(codePoint), metrics })
  return undrawable({ has, text: texts.join(' ') })
}
