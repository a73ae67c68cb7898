import type { LiveRender } from '../live/types.ts'

type Id = number | string

/** How many there are in all, and the first few. */
export type Few<T> = { count: number; first: readonly T[] }

export type FailedWorkout = {
  id: Id
  title: string | null
  renderId: Id
  error: LiveRender['error']
  /** Whether a version from before plays. */
  isServed: boolean
}

export type StaleWorkout = {
  id: Id
  title: string | null
  /** 'content': it was changed since; 'encoder': made by another build than the workers have now. */
  why: 'content' | 'encoder'
}

export type NamedClip = { id: Id; title: string | null }

/** What the dashboard shows, but for the store. */
export type Overview = {
  moving: number
  failed: Few<FailedWorkout>
  stale: Few<StaleWorkout>
  clips: {
    /** Not one's own, and without an author or a source to name. */
    unlicensed: Few<NamedClip>
    unusable: Few<NamedClip>
  }
  /** Of published workouts, the most used first. */
  exercises: ReadonlyArray<{ id: Id; name: string | null; workouts: number }>
  /** Whether any worker has been heard of in the last minute. */
  hasWorker: boolean
}
