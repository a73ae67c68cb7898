import { clockText } from '../../core/workout/clockText.ts'

/** As an editor reads it: "40 s", "1:05 min". */
export const secondsText = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${clockText(seconds)} min`
