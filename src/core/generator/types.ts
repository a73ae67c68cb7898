import type { Intensity, Level, WorkoutExercise, WorkoutModel } from '../workout/types.ts'

/** What the rules look at, beside what a video shows. null: nobody has said it. */
export type GeneratorExercise = WorkoutExercise & {
  slug: string
  contraindications: readonly string[]
  /** Effort, 'low' to 'high'; another thing than impact. */
  effort: 'low' | 'moderate' | 'high' | null
  /** What it needs, as values of the vocabulary; empty means bodyweight. */
  equipmentValues: readonly string[]
  level: Level | null
  modality: string | null
  /** Primary and secondary. */
  muscles: readonly string[]
  noise: 'quiet' | 'loud' | null
  position: string | null
}

/** What is asked for, with every default filled in. `null`: not asked. */
export type GeneratorParams = {
  /** Another seed, another choice. */
  seed: string
  /** 1–120; how near the training comes, `fitPauses` says. null where `exercises` says what is done. */
  durationMinutes: number | null
  /** By slug or id, in order. null: the rules choose. */
  exercises: readonly string[] | null
  /** Playback speed, as in a workout. */
  intensity: Intensity
  workSeconds: number
  /** null: what is usual, give or take what the length needs. */
  restSeconds: number | null
  rounds: number
  levels: readonly Level[] | null
  exerciseIntensities: readonly string[] | null
  noJump: boolean
  noRepeat: boolean
  quiet: boolean
  /** What is at hand; an empty list is bodyweight alone. */
  equipment: readonly string[] | null
  /** Contraindications. */
  avoid: readonly string[]
  positions: readonly string[] | null
  /** Muscles. */
  focus: readonly string[] | null
  warmUp: boolean
  coolDown: boolean
  include: readonly string[]
  exclude: readonly string[]
}

export type FilterName =
  | 'clip'
  | 'exclude'
  | 'levels'
  | 'noJump'
  | 'quiet'
  | 'equipment'
  | 'avoid'
  | 'positions'
  | 'exerciseIntensities'
  | 'focus'
  | 'modality'

export type Filter = {
  name: FilterName
  /** As it was asked; true of what always applies. */
  value: unknown
  passes: (exercise: GeneratorExercise) => boolean
}

export type Part = 'warmUp' | 'main' | 'coolDown'

/** Which filters applied to a part of the training, in order, and how many exercises were left after each. */
export type PoolReport = {
  part: Part
  /** Before the first filter. */
  catalogue: number
  filters: ReadonlyArray<{ filter: FilterName; value: unknown; left: number }>
}

/** Why there is no training: a code for programs, a sentence for people, and the figures. */
export type GeneratorProblem = { message: string } & (
  | { code: 'unknown-exercise'; names: readonly string[] }
  | { code: 'clip-missing'; exercise: string }
  | { code: 'conflict'; exercise: string | null; filter: FilterName | 'noRepeat' | 'include' }
  | {
      code: 'pool-too-small'
      part: Part
      /** Different exercises. */
      needed: number
      available: number
      /** What to leave out or loosen; null: the catalogue itself lacks exercises. */
      relax: FilterName | 'noRepeat' | null
      pool: readonly PoolReport[]
    }
  | { code: 'duration-impossible'; seconds: number; limitSeconds: number }
)

export type Training = {
  model: WorkoutModel
  /** What was asked for; null where exercises are named. */
  askedSeconds: number | null
  /** Of the training's video, to the frame. */
  durationSeconds: number
  /** Each part's chosen exercises, in order, by slug. */
  chosen: ReadonlyArray<{ part: Part; exercises: readonly string[] }>
  pool: readonly PoolReport[]
}

export type Generation = { training: Training } | { problem: GeneratorProblem }
