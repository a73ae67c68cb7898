import type { ExerciseCard } from '../workout/exerciseCard.ts'
import type { Impact, Level } from '../workout/types.ts'

/** An exercise with the words by which it is found: folded, of all languages, the names that it goes by first. */
export type PickerEntry = {
  card: ExerciseCard
  /** Words of its names. */
  names: readonly string[]
  /** Words of what it is also called, and of its category. */
  others: readonly string[]
}

/** What is asked for. Of a list any value counts, of several lists all; null: whatever it is. */
export type PickerRequest = {
  q: string
  /** Ids. */
  category: readonly string[] | null
  level: readonly Level[] | null
  impact: readonly Impact[] | null
  /** With `none`: what needs no equipment. */
  equipment: readonly string[] | null
  muscles: readonly string[] | null
  /** Nothing that lands hard. */
  noJump: boolean
  /** From 1. */
  page: number
  limit: number
}

export type PickerFilter = 'q' | 'category' | 'level' | 'impact' | 'equipment' | 'muscles' | 'noJump'

export type PickerFacets = {
  category: Array<{ value: string; name: string; count: number }>
  level: Array<{ value: string; count: number }>
  impact: Array<{ value: string; count: number }>
  /** `none`: without equipment. */
  equipment: Array<{ value: string; count: number }>
  muscles: Array<{ value: string; count: number }>
  /** Those that do not jump. */
  noJump: number
}

export type PickerAnswer = {
  cards: ExerciseCard[]
  total: number
  page: number
  pages: number
  /** The words that were searched for instead, where nothing has those of the question. */
  corrected: string | null
  /** How many there are of each value, as if nothing had been asked of this property. */
  facets: PickerFacets
  /** Where nothing is found: how many there are without each thing that is asked for, the most first. */
  relax: Array<{ filter: PickerFilter; total: number }>
  /** All exercises there are; 0 is an empty catalogue. */
  catalogue: number
}
