import type { Step } from './step.ts'

/** A step with what most steps have; the caller says the rest. */
export const stepOf = (said: Pick<Step, 'kind' | 'block' | 'frames'> & Partial<Step>): Step => ({
  itemId: null,
  round: 1,
  rounds: 1,
  side: null,
  exercises: [],
  dose: null,
  label: null,
  continues: false,
  staysAtEnd: false,
  ...said,
})
