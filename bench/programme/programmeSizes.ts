export type ProgrammeSize = {
  exercises: number
  rounds: number
  /** @default 40 */
  workSeconds?: number
  /** @default 20 */
  restSeconds?: number
}

/** How many exercises and rounds make a programme of about so many minutes; one minute is for a quick look. */
export const programmeSizes: Readonly<Record<number, ProgrammeSize>> = {
  1: { exercises: 3, restSeconds: 8, rounds: 1, workSeconds: 12 },
  3: { exercises: 3, rounds: 1 },
  10: { exercises: 5, rounds: 2 },
  30: { exercises: 10, rounds: 3 },
}
