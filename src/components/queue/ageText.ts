/** How long ago, in the largest unit that tells it: 40 s, 12 min, 3 h, 2 d. */
export const ageText = ({ language, seconds }: { language: string; seconds: number }): string => {
  const [value, unit] =
    seconds < 90
      ? [seconds, 'second']
      : seconds < 5400
        ? [seconds / 60, 'minute']
        : seconds < 129_600
          ? [seconds / 3600, 'hour']
          : [seconds / 86_400, 'day']
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: 0,
    style: 'unit',
    unit: unit,
    unitDisplay: 'short',
  }).format(value)
}
