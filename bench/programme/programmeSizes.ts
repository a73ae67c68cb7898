/** How many exercises and rounds make a programme of about so many minutes. */
export const programmeSizes: Readonly<Record<number, { exercises: number; rounds: number }>> = {
  3: { exercises: 3, rounds: 1 },
  10: { exercises: 5, rounds: 2 },
  30: { exercises: 10, rounds: 3 },
  60: { exercises: 20, rounds: 3 },
  120: { exercises: 40, rounds: 3 },
}
