import type {
  BlockSnapshot,
  ExerciseSnapshot,
  ItemSnapshot,
  WorkoutSnapshot,
} from '../../../core/timeline/types.ts'
import type { BlockDocument, ItemDocument, WorkoutDocuments } from './documents.ts'
import { exerciseSnapshot } from './exerciseSnapshot.ts'
import { inLocale, type Locales } from './inLocale.ts'
import { UnrenderableError } from './UnrenderableError.ts'

type WorkoutSnapshotArgs = { documents: WorkoutDocuments; locale: string; locales: Locales }
type Text = (value: BlockDocument['name']) => string | null

const defaultSpeeds = { low: 0.8, medium: 1, high: 1.25 } as const

/** What a workout's picture and sound depend on, in one locale. Throws UnrenderableError. */
export const workoutSnapshot = ({ documents, locale, locales }: WorkoutSnapshotArgs): WorkoutSnapshot => {
  const { settings, workout } = documents
  const text: Text = (value) => inLocale({ locale, locales, value })
  const intensity = workout.intensity ?? 'medium'
  return {
    id: String(workout.id),
    locale,
    title: text(workout.title) ?? '',
    speed: settings.speeds?.[intensity] ?? defaultSpeeds[intensity],
    beeps: workout.audio?.beeps ?? true,
    theme: workout.look?.theme ?? 'dark',
    defaults: {
      prepareSeconds: workout.defaults?.prepareSeconds ?? 10,
      workSeconds: workout.defaults?.workSeconds ?? 40,
      restSeconds: workout.defaults?.restSeconds ?? 20,
      restBetweenRoundsSeconds: workout.defaults?.restBetweenRoundsSeconds ?? 60,
      sideSwitchSeconds: workout.defaults?.sideSwitchSeconds ?? 5,
    },
    blocks: (workout.blocks ?? []).map((block) => blockSnapshot(block, text)),
    exercises: exercisesOf({ documents, locale, locales }),
  }
}

const blockSnapshot = (block: BlockDocument, text: Text): BlockSnapshot => ({
  id: block.id,
  name: text(block.name),
  phase: block.phase,
  format: block.format,
  rounds: block.rounds ?? 1,
  times: {
    workSeconds: block.workSeconds ?? null,
    restSeconds: block.restSeconds ?? null,
    restBetweenRoundsSeconds: block.restBetweenRoundsSeconds ?? null,
  },
  intervalSeconds: block.intervalSeconds ?? null,
  timeCapSeconds: block.timeCapSeconds ?? null,
  restAfterSeconds: block.restAfterSeconds ?? null,
  items: (block.items ?? []).map((item) => itemSnapshot(item, text)),
})

const itemSnapshot = (item: ItemDocument, text: Text): ItemSnapshot => {
  if (item.kind === 'rest') return { kind: 'rest', id: item.id, seconds: item.seconds ?? 30 }
  if (item.kind === 'message')
    return { kind: 'message', id: item.id, text: text(item.text) ?? '', seconds: item.seconds ?? 10 }
  if (item.exercise === null || item.exercise === undefined)
    throw new UnrenderableError('An item of the workout names no exercise: choose one, or remove the item.')
  return {
    kind: 'exercise',
    id: item.id,
    exerciseId: String(item.exercise),
    target: targetOf(item),
    side: item.side ?? 'auto',
    restAfterSeconds: item.restAfterSeconds ?? null,
    loadNote: text(item.loadNote),
  }
}

const targetOf = ({
  reps,
  target,
  workSeconds,
}: ItemDocument): Extract<ItemSnapshot, { kind: 'exercise' }>['target'] => {
  if (target === 'time') return { kind: 'time', seconds: workSeconds ?? null }
  return target === 'reps' ? { kind: 'reps', reps: reps ?? null } : null
}

const exercisesOf = ({
  documents,
  locale,
  locales,
}: WorkoutSnapshotArgs): Record<string, ExerciseSnapshot> => {
  const { clips, exercises, workout } = documents
  const ids = (workout.blocks ?? []).flatMap(({ items }) => (items ?? []).flatMap(exerciseIdsOf))
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const exercise = exercises.get(id)
      if (!exercise)
        throw new UnrenderableError(
          `The exercise ${id} of the workout does not exist any more: choose another one.`,
        )
      const clip =
        exercise.clip === null || exercise.clip === undefined ? undefined : clips.get(String(exercise.clip))
      return [id, exerciseSnapshot({ clip, exercise, locale, locales })]
    }),
  )
}

const exerciseIdsOf = ({ exercise, kind }: ItemDocument): string[] =>
  kind === 'exercise' && exercise !== null && exercise !== undefined ? [String(exercise)] : []
