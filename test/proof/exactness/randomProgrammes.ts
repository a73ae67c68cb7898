import type { BeepSet } from '../../../src/core/audio/types.ts'
import type { Aspect, OutputSpec } from '../../../src/core/segments/types.ts'
import type {
  BlockFormat,
  BlockSnapshot,
  ClipSnapshot,
  ItemSnapshot,
  VoiceLevel,
  WorkoutSnapshot,
} from '../../../src/core/timeline/types.ts'
import type { ClipName } from './clipRecipes.ts'
import fc from 'fast-check'
import { planTimeline } from '../../../src/core/timeline/planTimeline.ts'
import { randomWorkout, randomWorkoutOf } from '../../../src/core/timeline/testing/randomWorkout.ts'
import { clipNames } from './clipRecipes.ts'

/** How a programme's exercise shows a clip; its file is chosen from a few that are made once. */
export type RandomClip = Pick<ClipSnapshot, 'fit' | 'focal' | 'playback'> & {
  name: ClipName
  isTrimmed: boolean
}

export type RandomProgramme = {
  workout: WorkoutSnapshot
  locale: 'en' | 'fr'
  output: Pick<OutputSpec, 'aspect' | 'look' | 'quality'>
  /** One for each of the workout's exercises. */
  clips: readonly RandomClip[]
  beeps: BeepSet | 'off'
  voiceLevel: VoiceLevel
  music: 'none' | 'loop' | 'playlist'
  clipSound: boolean
}

const formats: readonly BlockFormat[] = [
  'interval',
  'circuit',
  'straight_sets',
  'superset',
  'tabata',
  'emom',
  'amrap',
  'for_time',
]

const names = [
  'Squat',
  'Push-up',
  'Reverse lunge with a twist',
  'Plank',
  'Single-leg Romanian deadlift to overhead press with rotations',
]

const randomClip: fc.Arbitrary<RandomClip> = fc.record({
  name: fc.constantFrom(...clipNames),
  isTrimmed: fc.boolean(),
  playback: fc.constantFrom('loop', 'loop', 'boomerang', 'freeze_last'),
  fit: fc.constantFrom('crop', 'blur'),
  focal: fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.constant(0.5) }),
})

const said = {
  locale: fc.constantFrom('en', 'fr'),
  output: fc.record({
    aspect: fc.constantFrom<Aspect[]>('16:9', '9:16', '1:1'),
    look: fc.constantFrom('burned', 'clean'),
    quality: fc.constantFrom('standard', 'standard', 'high', 'preview'),
  }),
  clips: fc.array(randomClip, { minLength: 4, maxLength: 4 }),
  beeps: fc.constantFrom('classic', 'sharp', 'soft', 'off'),
  voiceLevel: fc.constantFrom('off', 'off', 'minimal', 'full'),
  music: fc.constantFrom('none', 'none', 'loop', 'playlist'),
  clipSound: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
}

/** A workout of one format, or of several blocks of any; its times cut to seconds. */
const workoutOf = (format: BlockFormat | 'any') =>
  fc
    .record({
      from: format === 'any' ? randomWorkout : randomWorkoutOf(format),
      speedPercent: fc.integer({ min: 50, max: 200 }),
    })
    .map(({ from, speedPercent }) => shortened({ ...from, speed: speedPercent / 100 }))

type RandomProgrammesArgs = { count: number; seed: number }

/** The formats in turn, and every ninth of several blocks; each with everything that decides how it is drawn and heard. */
export const randomProgrammes = ({ count, seed }: RandomProgrammesArgs): RandomProgramme[] => {
  const kinds = [...formats, 'any'] as const
  const each = Math.ceil(count / kinds.length)
  const lists = kinds.map((kind, i) =>
    fc
      .sample(fc.record({ ...said, workout: workoutOf(kind) }), {
        numRuns: 60 + each * 20,
        seed: seed * kinds.length + i,
      })
      .filter(({ workout }) => isShort(workout))
      .slice(0, each),
  )
  return Array.from({ length: each }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1)))
    .flat()
    .slice(0, count)
}

/** Long ones say no more than short ones; but a tabata is never shorter than four minutes. */
const LONGEST_SECONDS = 60
const LONGEST_TABATA_SECONDS = 270

const isShort = (workout: WorkoutSnapshot): boolean => {
  const { frameRate, totalFrames } = planTimeline(workout)
  const isTabata = workout.blocks.some(({ format }) => format === 'tabata')
  return totalFrames <= frameRate * (isTabata ? LONGEST_TABATA_SECONDS : LONGEST_SECONDS)
}

/** Still what validation accepts: work of 5 s or more, and of an emom both sides and the switch within the interval. */
const shortened = (workout: WorkoutSnapshot): WorkoutSnapshot => ({
  ...workout,
  defaults: {
    prepareSeconds: workout.defaults.prepareSeconds % 6,
    workSeconds: shortWork(workout.defaults.workSeconds),
    restSeconds: workout.defaults.restSeconds % 8,
    restBetweenRoundsSeconds: workout.defaults.restBetweenRoundsSeconds % 9,
    sideSwitchSeconds: workout.defaults.sideSwitchSeconds % 4,
  },
  blocks: workout.blocks.map(shortBlock),
  exercises: Object.fromEntries(
    Object.entries(workout.exercises).map(([id, exercise], i) => [
      id,
      {
        ...exercise,
        name: names[(i + Math.round(exercise.secondsPerRep * 100)) % names.length]!, // the list is not empty
        defaultReps: exercise.defaultReps && shortReps(exercise.defaultReps),
        defaultWorkSeconds: exercise.defaultWorkSeconds && shortWork(exercise.defaultWorkSeconds),
      },
    ]),
  ),
})

const shortWork = (seconds: number): number => 5 + (seconds % 8)
const shortReps = (reps: number): number => 1 + (reps % 7)
const shortIfSaid = (seconds: number | null, below: number): number | null => seconds && seconds % below

const shortBlock = (block: BlockSnapshot): BlockSnapshot => ({
  ...block,
  rounds: 1 + (block.rounds % 3),
  times: {
    workSeconds: block.times.workSeconds && shortWork(block.times.workSeconds),
    restSeconds: shortIfSaid(block.times.restSeconds, 8),
    restBetweenRoundsSeconds: shortIfSaid(block.times.restBetweenRoundsSeconds, 9),
  },
  restAfterSeconds: shortIfSaid(block.restAfterSeconds, 9),
  timeCapSeconds: block.timeCapSeconds && 30 + (block.timeCapSeconds % 20),
  // Two sides of 12 s, and a switch of 3.
  intervalSeconds: 27 + ((block.intervalSeconds ?? 0) % 9),
  items: block.items.map(shortItem),
})

const shortItem = (item: ItemSnapshot): ItemSnapshot => {
  if (item.kind === 'rest') return { ...item, seconds: 5 + (item.seconds % 4) }
  if (item.kind === 'message') return { ...item, seconds: 3 + (item.seconds % 4) }
  return {
    ...item,
    restAfterSeconds: shortIfSaid(item.restAfterSeconds, 6),
    target:
      item.target?.kind === 'time'
        ? { kind: 'time', seconds: item.target.seconds && shortWork(item.target.seconds) }
        : item.target && { kind: 'reps', reps: item.target.reps && shortReps(item.target.reps) },
  }
}
