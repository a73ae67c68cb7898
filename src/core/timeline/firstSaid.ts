import type { SaidTime, TimeOrigin } from './saidTime.ts'

type FirstSaidArgs = {
  /** In the order in which they are asked. */
  asked: ReadonlyArray<{ from: TimeOrigin; seconds: number | null | undefined }>
  /** Where none of them says anything. */
  otherwise: SaidTime
}

export const firstSaid = ({ asked, otherwise }: FirstSaidArgs): SaidTime => {
  for (const { from, seconds } of asked)
    if (seconds !== null && seconds !== undefined) return { from, seconds }
  return otherwise
}
