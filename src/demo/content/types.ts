import type { vocabulary } from '../../fields/vocabulary.ts'
import type { Shirt } from '../figure/palette.ts'

export type DemoLocale = 'en' | 'fr'
export type Localised<Value> = Record<DemoLocale, Value>
type Word<List extends keyof typeof vocabulary> = (typeof vocabulary)[List][number]

export type DemoCategory = {
  slug: string
  name: Localised<string>
  description: Localised<string>
  /** What the figure wears in this category's clips. */
  shirt: Shirt
}

export type ExerciseText = {
  name: string
  /** Only where the name is too long for the card of what comes next. */
  shortName?: string
  instructions: readonly string[]
  cues: readonly string[]
}

/** Slugs stand in place of relations; the clip and the seconds of one repetition are those of the movement. */
export type DemoExercise = {
  slug: string
  category: string
  text: Localised<ExerciseText>
  modality: Word<'modality'>
  movementPattern?: Word<'movementPattern'>
  level: Word<'level'>
  intensity: Word<'intensity'>
  impact: Word<'impact'>
  noise: Word<'noise'>
  position: Word<'position'>
  laterality: Word<'laterality'>
  /** The working side that the clip shows; only of unilateral exercises. */
  clipSide?: Word<'clipSide'>
  measurement: Word<'measurement'>
  defaultWorkSeconds: number
  defaultReps?: number
  tempo?: string
  primaryMuscles: readonly Word<'muscle'>[]
  secondaryMuscles: readonly Word<'muscle'>[]
  equipment?: readonly Word<'equipment'>[]
  contraindications?: readonly Word<'contraindication'>[]
  easier?: readonly string[]
  harder?: readonly string[]
}

export type DemoItem =
  | { exercise: string; workSeconds?: number; reps?: number; side?: Word<'side'>; restAfterSeconds?: number }
  | { message: Localised<string>; seconds: number }

export type DemoBlock = {
  name: Localised<string>
  phase: Word<'phase'>
  format: Word<'format'>
  rounds?: number
  workSeconds?: number
  restSeconds?: number
  restBetweenRoundsSeconds?: number
  restAfterSeconds?: number
  items: readonly DemoItem[]
}

export type DemoWorkout = {
  slug: string
  title: Localised<string>
  summary: Localised<string>
  categories: readonly string[]
  goal: Word<'goal'>
  level: Word<'level'>
  intensity: Word<'pace'>
  tags: readonly string[]
  defaults: Record<
    'prepareSeconds' | 'workSeconds' | 'restSeconds' | 'restBetweenRoundsSeconds' | 'sideSwitchSeconds',
    number
  >
  blocks: readonly DemoBlock[]
}
