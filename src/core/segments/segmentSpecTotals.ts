import type { Timeline } from '../timeline/types.ts'

/** Frames until the workout is done: the outro is praise, not training. */
export const workoutFramesOf = ({ intervals, totalFrames }: Timeline): number =>
  intervals.find(({ kind }) => kind === 'outro')?.startFrame ?? totalFrames
