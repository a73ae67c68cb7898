import { clockText } from './clockText.ts'

/** A length as a card says it: "40 s", "2 min", "1:40 min". The units are the same in all our languages. */
export const secondsText = (seconds: number): string => {
  const whole = Math.round(seconds)
  if (whole < 100) return `${whole} s`
  return whole % 60 === 0 ? `${whole / 60} min` : `${clockText(whole)} min`
}
