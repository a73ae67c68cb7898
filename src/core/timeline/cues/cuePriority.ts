import type { CueType } from '../types.ts'

/** Where two cues would be heard at once the higher one stays. The name always wins over what else is said. */
export const cuePriority: Readonly<Record<CueType, number>> = {
  // On its frame or not at all: it is the moment itself, and nothing is said over it.
  go: 80,
  name: 70,
  switch_sides: 60,
  countdown: 50,
  // That a rest has begun is seen and felt; the round is not.
  round: 40,
  rest: 35,
  ten_seconds: 30,
  halfway: 20,
  praise: 10,
}
