/** `00:01:02.345`, hours always there: WebVTT may leave them out, SubRip may not. */
export const stampOf = ({ ms, separator }: { ms: number; separator: '.' | ',' }): string => {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  const clock = `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}`
  return `${clock}${separator}${String(ms % 1000).padStart(3, '0')}`
}
