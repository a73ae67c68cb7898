import type {
  BlockSnapshot,
  ContentHash,
  ExerciseItem,
  ExerciseSnapshot,
  ItemSnapshot,
  WorkoutSnapshot,
} from '../types.ts'
import { defaultShow } from '../../look/show.ts'
import { themes } from '../../look/themes.ts'
import { plainExercise } from '../../workout/plainExercise.ts'
import { wholeClip } from '../../workout/wholeClip.ts'

/** Small workouts for tests. Ids count up within a workout: `b1`, `i1`, … */
export const exercise = (id: string, said: Partial<ExerciseSnapshot> = {}): ExerciseSnapshot => ({
  ...plainExercise({ id, name: id }),
  secondsPerRep: 2,
  clip: wholeClip({
    hash: 'c'.repeat(64) as ContentHash, // a brand has no constructor; any 64 hex digits serve
    durationMs: 4000,
    widthPx: 1280,
    heightPx: 720,
  }),
  ...said,
})

export const item = (exerciseId: string, said: Partial<ExerciseItem> = {}): ExerciseItem => ({
  kind: 'exercise',
  id: '',
  exerciseId,
  target: null,
  side: 'auto',
  restAfterSeconds: null,
  loadNote: null,
  ...said,
})
export const reps = (exerciseId: string, count: number): ExerciseItem =>
  item(exerciseId, { target: { kind: 'reps', reps: count } })
export const timed = (exerciseId: string, seconds: number): ExerciseItem =>
  item(exerciseId, { target: { kind: 'time', seconds } })
export const rest = (seconds: number): ItemSnapshot => ({ kind: 'rest', id: '', seconds })
export const message = (text: string, seconds = 10): ItemSnapshot => ({
  kind: 'message',
  id: '',
  text,
  seconds,
})

export const block = (items: readonly ItemSnapshot[], said: Partial<BlockSnapshot> = {}): BlockSnapshot => ({
  id: '',
  name: null,
  phase: 'main',
  format: 'interval',
  rounds: 1,
  times: { workSeconds: null, restSeconds: null, restBetweenRoundsSeconds: null },
  intervalSeconds: null,
  timeCapSeconds: null,
  restAfterSeconds: null,
  items,
  ...said,
})

export const workout = (
  blocks: readonly BlockSnapshot[],
  said: Partial<WorkoutSnapshot> = {},
): WorkoutSnapshot => {
  const ids = blocks.flatMap(({ items }) =>
    items.flatMap((entry) => (entry.kind === 'exercise' ? [entry.exerciseId] : [])),
  )
  return {
    id: 'w',
    locale: 'en',
    title: 'Test',
    speed: 1,
    audio: {
      beeps: 'classic',
      voiceLevel: 'full',
      voice: 'default',
      recordings: {},
      phrases: {},
      music: null,
    },
    theme: themes.dark,
    show: defaultShow,
    defaults: {
      prepareSeconds: 10,
      workSeconds: 40,
      restSeconds: 20,
      restBetweenRoundsSeconds: 60,
      sideSwitchSeconds: 5,
    },
    exercises: Object.fromEntries(ids.map((id) => [id, exercise(id)])),
    ...said,
    blocks: blocks.map((entry, b) => ({
      ...entry,
      id: `b${b + 1}`,
      items: entry.items.map((one, i) => ({ ...one, id: `i${i + 1}` })),
    })),
  }
}
