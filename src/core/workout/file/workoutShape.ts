import { brandColours } from '../../look/brand/brandModel.ts'
import { boolean, list, number, object, oneOf, record, text, texts } from './shape.ts'

const exercise = object(
  {
    name: texts,
    shortName: texts,
    clip: text,
    cues: list(texts),
    equipment: list(texts),
    laterality: oneOf('bilateral', 'alternating', 'unilateral'),
    clipSide: oneOf('left', 'right'),
    mirrorable: boolean,
    measurement: oneOf('time', 'reps', 'time_or_reps'),
    defaultWorkSeconds: number,
    defaultReps: number,
    secondsPerRep: number,
    impact: oneOf('none', 'low', 'high'),
    trim: object({ inMs: number, outMs: number }),
    playback: oneOf('loop', 'boomerang', 'freeze_last'),
    focal: object({ xPercent: number, yPercent: number }),
    fit: oneOf('crop', 'blur'),
    clipSound: boolean,
  },
  'name',
  'clip',
)

const item = object({
  exercise: text,
  rest: number,
  message: texts,
  seconds: number,
  reps: number,
  side: oneOf('auto', 'left', 'right', 'both_sides'),
  restAfterSeconds: number,
  loadNote: texts,
})

const block = object(
  {
    name: texts,
    phase: oneOf('warmup', 'main', 'cooldown'),
    format: oneOf('interval', 'circuit', 'straight_sets', 'superset', 'tabata', 'emom', 'amrap', 'for_time'),
    rounds: number,
    workSeconds: number,
    restSeconds: number,
    restBetweenRoundsSeconds: number,
    intervalSeconds: number,
    timeCapSeconds: number,
    restAfterSeconds: number,
    items: list(item),
  },
  'items',
)

/** The workout file, key by key; `WorkoutFile` is the same as a type. */
export const workoutShape = object(
  {
    title: texts,
    summary: texts,
    level: oneOf('beginner', 'intermediate', 'advanced'),
    intensity: oneOf('low', 'medium', 'high'),
    defaults: object({
      prepareSeconds: number,
      workSeconds: number,
      restSeconds: number,
      restBetweenRoundsSeconds: number,
      sideSwitchSeconds: number,
    }),
    audio: object({
      beeps: oneOf('classic', 'soft', 'sharp', 'off'),
      voiceLevel: oneOf('off', 'minimal', 'full'),
      voice: text,
      music: list(text),
      crossfadeSeconds: number,
    }),
    look: object({
      theme: oneOf('dark', 'light', 'energy', 'brand'),
      brand: object({
        ...Object.fromEntries(brandColours.map((name) => [name, text])),
        scrimPercent: number,
        radiusPercent: number,
        face: oneOf('bold', 'black'),
        upper: boolean,
        logo: text,
      }),
      show: object({
        timer: boolean,
        name: boolean,
        cues: boolean,
        next: boolean,
        round: boolean,
        progress: boolean,
        inWork: boolean,
      }),
    }),
    exercises: record(exercise),
    blocks: list(block),
  },
  'title',
  'exercises',
  'blocks',
)
