import type { Interval, Timeline } from '../timeline/types.ts'
import { secondsOf } from '../timeline/secondsOf.ts'
import { isoDuration } from './isoDuration.ts'
import { oneLine } from './oneLine.ts'

const rests: ReadonlySet<Interval['kind']> = new Set(['rest', 'round_rest'])

type ExercisePlanOfArgs = { timeline: Timeline; description: string | null }

/** What there is to do, in order, as schema.org's ExercisePlan; the time of the whole and of all rests together. */
export const exercisePlanOf = ({ description, timeline }: ExercisePlanOfArgs): object => {
  const { intervals, locale, title, totalFrames } = timeline
  const restFrames = intervals.reduce(
    (sum, { endFrame, kind, startFrame }) => sum + (rests.has(kind) ? endFrame - startFrame : 0),
    0,
  )
  return {
    '@type': 'ExercisePlan',
    name: oneLine(title),
    ...(description !== null && { description }),
    inLanguage: locale,
    activityDuration: isoDuration(secondsOf(totalFrames)),
    restPeriods: isoDuration(secondsOf(restFrames)),
    hasPart: intervals.filter(({ kind }) => kind === 'work').map(partOf),
  }
}

const partOf = ({ dose, endFrame, label, startFrame }: Interval): object => ({
  '@type': 'ExercisePlan',
  name: oneLine(label),
  activityDuration: isoDuration(secondsOf(endFrame - startFrame)),
  ...(dose?.kind === 'reps' && { repetitions: dose.reps }),
})
