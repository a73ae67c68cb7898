import type { Theme } from '../look/themes.ts'
import type {
  AudioSnapshot,
  BlockSnapshot,
  ExerciseSnapshot,
  ItemSnapshot,
  WorkoutSnapshot,
} from '../timeline/types.ts'
import type { BlockModel, ItemModel, WorkoutExercises, WorkoutModel, WorkoutSounds } from './types.ts'
import { defaultShow } from '../look/show.ts'
import { themes } from '../look/themes.ts'
import { defaultTimes } from './defaultTimes.ts'
import { itemTargetOf } from './itemTargetOf.ts'
import { timesOfModel } from './timesOfModel.ts'
import { withoutNulls } from './withoutNulls.ts'
import { DEFAULT_CROSSFADE_SECONDS } from './crossfadeSeconds.ts'
import { DEFAULT_MESSAGE_SECONDS } from './messageSeconds.ts'

export type SnapshotOfModelArgs = {
  id: string
  model: WorkoutModel
  exercises: WorkoutExercises
  sounds: WorkoutSounds
  /** BCP 47; the language that the model's texts are in. */
  locale: string
  /** Playback speed, 0.5–2. */
  speed: number
  /** What a look with the theme 'brand' is drawn in. @default themes.dark */
  brand?: Theme
}

/** What picture and sound depend on, with every gap filled. Exercises without a clip are left out. */
export const snapshotOfModel = ({
  brand = themes.dark,
  exercises,
  id,
  locale,
  model,
  sounds,
  speed,
}: SnapshotOfModelArgs): WorkoutSnapshot => ({
  id,
  locale,
  title: model.title ?? '',
  speed,
  audio: audioOf(model.audio, sounds),
  theme: model.look?.theme === 'brand' ? brand : themes[model.look?.theme ?? 'dark'],
  show: { ...defaultShow, ...withoutNulls(model.look?.show ?? {}) },
  defaults: timesOfModel(model.defaults),
  blocks: (model.blocks ?? []).map((block, b) => blockOf({ b, block })),
  exercises: Object.fromEntries(
    Object.entries(exercises).flatMap(
      ([key, { clip, impact: _impact, movementPattern: _pattern, ...exercise }]) =>
        clip ? [[key, { ...exercise, clip } satisfies ExerciseSnapshot]] : [],
    ),
  ),
})

const audioOf = (
  said: WorkoutModel['audio'],
  { phrases, recordings, tracks }: WorkoutSounds,
): AudioSnapshot => ({
  beeps: said?.beeps ?? 'classic',
  voiceLevel: said?.voiceLevel ?? 'full',
  voice: said?.voice?.trim() || 'default',
  recordings,
  phrases,
  music:
    tracks.length > 0
      ? { tracks, crossfadeMs: 1000 * (said?.crossfadeSeconds ?? DEFAULT_CROSSFADE_SECONDS) }
      : null,
})

const blockOf = ({ b, block }: { b: number; block: BlockModel }): BlockSnapshot => ({
  id: block.id ?? `b${b + 1}`,
  name: block.name || null,
  phase: block.phase ?? 'main',
  format: block.format ?? 'interval',
  rounds: block.rounds ?? 1,
  times: {
    workSeconds: block.workSeconds ?? null,
    restSeconds: block.restSeconds ?? null,
    restBetweenRoundsSeconds: block.restBetweenRoundsSeconds ?? null,
  },
  intervalSeconds: block.intervalSeconds ?? null,
  timeCapSeconds: block.timeCapSeconds ?? null,
  restAfterSeconds: block.restAfterSeconds ?? null,
  items: (block.items ?? []).map((item, i) => itemOf({ item, id: item.id ?? `b${b + 1}-i${i + 1}` })),
})

const itemOf = ({ id, item }: { id: string; item: ItemModel }): ItemSnapshot => {
  const { kind, loadNote, restAfterSeconds, seconds, side, text } = item
  if (kind === 'rest') return { kind, id, seconds: seconds ?? defaultTimes.restSeconds }
  if (kind === 'message') return { kind, id, text: text ?? '', seconds: seconds ?? DEFAULT_MESSAGE_SECONDS }
  return {
    kind: 'exercise',
    id,
    exerciseId: item.exercise ?? '',
    target: itemTargetOf(item),
    side: side ?? 'auto',
    restAfterSeconds: restAfterSeconds ?? null,
    loadNote: loadNote || null,
  }
}
