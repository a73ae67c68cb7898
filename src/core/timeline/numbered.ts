import type { Step } from './step.ts'

export type NumberedStep = Step & {
  /** 1-based place of this work, or of the next one; both sides of an exercise share it. */
  exerciseNumber: number
  exerciseCount: number
  /** Index in the list of the work that comes next. */
  nextWork: number | null
}

/** Tells every step where it stands and which work follows. */
export const numbered = (steps: readonly Step[]): NumberedStep[] => {
  const exerciseCount = steps.filter(startsExercise).length
  const nextWork = nextWorks(steps)
  let begun = 0
  return steps.map((step, i) => {
    if (startsExercise(step)) begun += 1
    const next = nextWork[i] ?? null
    const leadsToNew = step.kind !== 'work' && next !== null && startsExercise(steps[next]!)
    return { ...step, exerciseNumber: leadsToNew ? begun + 1 : begun, exerciseCount, nextWork: next }
  })
}

const startsExercise = ({ continues, kind }: Step): boolean => kind === 'work' && !continues

const nextWorks = (steps: readonly Step[]): Array<number | null> => {
  const result: Array<number | null> = []
  let next: number | null = null
  for (let i = steps.length - 1; i >= 0; i--) {
    result[i] = next
    if (steps[i]!.kind === 'work') next = i
  }
  return result
}
