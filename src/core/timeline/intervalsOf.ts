import type { NumberedStep } from './numbered.ts'
import type { Interval, NextUp, Phase, WorkoutSnapshot } from './types.ts'
import { blockLabel } from './blockLabel.ts'
import { numbered } from './numbered.ts'
import { toFrames } from './toFrames.ts'
import { workoutSteps } from './workoutSteps.ts'

export type SilentInterval = Omit<Interval, 'cues'>
type Draft = Omit<SilentInterval, 'index' | 'startFrame' | 'endFrame'> & { frames: number }

const OUTRO_SECONDS = 5

/** All intervals of a workout on the frame grid, not yet with their cues. */
export const intervalsOf = (workout: WorkoutSnapshot): SilentInterval[] => {
  const steps = numbered(workoutSteps(workout))
  const prepareFrames = toFrames(workout.defaults.prepareSeconds)
  const offset = prepareFrames > 0 ? 1 : 0
  const middle = steps.map((_, at): Draft => draftOf({ at, locale: workout.locale, offset, steps }))
  return laidOut([
    ...(offset === 1 ? [prepare({ frames: prepareFrames, offset, steps })] : []),
    ...middle,
    outro({ steps }),
  ])
}

const laidOut = (drafts: readonly Draft[]): SilentInterval[] => {
  let startFrame = 0
  return drafts.map(({ frames, ...rest }, index) => {
    const interval = { ...rest, index, startFrame, endFrame: startFrame + frames }
    startFrame = interval.endFrame
    return interval
  })
}

type PlaceArgs = {
  /** Intervals before the first step. */
  offset: number
  steps: readonly NumberedStep[]
}

const draftOf = ({ at, locale, offset, steps }: PlaceArgs & { at: number; locale: string }): Draft => {
  const step = steps[at]!
  const next = nextUp({ at: step.nextWork, offset, steps })
  const nextLabel = step.nextWork === null ? null : steps[step.nextWork]!.label
  return {
    kind: step.kind,
    phase: step.block.phase,
    blockId: step.block.id,
    blockLabel: blockLabel({ block: step.block, locale }),
    itemId: step.itemId,
    format: step.block.format,
    round: step.round,
    rounds: step.rounds,
    exerciseNumber: step.exerciseNumber,
    exerciseCount: step.exerciseCount,
    side: step.side,
    exercises: step.exercises,
    dose: step.dose,
    label: step.label ?? nextLabel ?? '',
    nextLabel,
    next,
    frames: step.frames,
  }
}

const nextUp = ({ at, offset, steps }: PlaceArgs & { at: number | null }): NextUp | null => {
  const work = at === null ? undefined : steps[at]
  if (at === null || !work?.dose || !work.exercises[0]) return null
  return { intervalIndex: at + offset, exerciseId: work.exercises[0].id, side: work.side, dose: work.dose }
}

const frame = ({ phase, steps }: { phase: Phase; steps: readonly NumberedStep[] }) => ({
  phase,
  blockId: null,
  blockLabel: null,
  itemId: null,
  format: null,
  round: 1,
  rounds: 1,
  exerciseCount: steps[0]?.exerciseCount ?? 0,
  side: null,
  exercises: [],
  dose: null,
})

const prepare = ({ frames, offset, steps }: PlaceArgs & { frames: number }): Draft => {
  const first = steps.findIndex(({ kind }) => kind === 'work')
  const label = steps[first]?.label ?? ''
  return {
    ...frame({ phase: steps[0]?.block.phase ?? 'main', steps }),
    kind: 'prepare',
    exerciseNumber: first === -1 ? 0 : 1,
    label,
    nextLabel: first === -1 ? null : label,
    next: nextUp({ at: first === -1 ? null : first, offset, steps }),
    frames,
  }
}

const outro = ({ steps }: Pick<PlaceArgs, 'steps'>): Draft => ({
  ...frame({ phase: steps.at(-1)?.block.phase ?? 'main', steps }),
  kind: 'outro',
  exerciseNumber: steps.at(-1)?.exerciseCount ?? 0,
  label: '',
  nextLabel: null,
  next: null,
  frames: toFrames(OUTRO_SECONDS),
})
