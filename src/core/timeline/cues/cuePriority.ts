import type { CueType } from '../types.ts'

/** Where two cues would be heard at once the higher one stays. The name always wins over what else is said. */
export const cuePriority: Readonly<Record<CueType, number>> = {
  // On its frame or not at all: it is the moment itself, and nothing is said over it.
  go: 80,
  name: 70,
  switch_sides: 60,
  countdown: 50,
  round: 40,
  ten_seconds: 30,
  halfway: 20,
}
