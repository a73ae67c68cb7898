/** What saving a change would make anew, in all workouts that it concerns. */
export type Impact = {
  /** Workouts that use what is changed, drafts too. */
  used: number
  /** Published ones among them, which is what is rendered when something changes. */
  published: number
  /** Those of `looked` whose video changes. */
  renders: number
  /** Published workouts that were planned: all of them, or the first of very many. */
  looked: number
  /** What they lack together, each once, whichever of them needs it. */
  newSegments: number
  newSounds: number
  /** Estimates, as in a forecast: CPU seconds of FFmpeg, and bytes added to the store. */
  cpuSeconds: number
  bytes: number
  /** Published workouts that could not be rendered with the change: they would keep the video that they have. */
  refused: ReadonlyArray<{ workoutId: string; problem: string }>
}
