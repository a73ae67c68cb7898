import type { Forecast, IntervalForecast } from '../../core/explain/types.ts'

/** The forecast as a table for a terminal: one line for each interval that needs something new, then the sums. */
export const forecastLines = ({ bytes, cpuSeconds, outputs, segments, sounds }: Forecast): string[] => [
  ...outputs.flatMap(({ intervals, output }) => {
    const changed = intervals.filter(({ newSegments }) => newSegments > 0)
    const { aspect, height, locale, look } = output
    return [
      `${locale} ${aspect} ${look} ${height}: ${changed.length} of ${intervals.length} intervals need something new`,
      ...(changed.length > 0 ? [line(heading), ...changed.map((interval) => line(cells(interval)))] : []),
      '',
    ]
  }),
  `${segments.new} of ${segments.total} segments and ${sounds.new} of ${sounds.total} chunks of sound would be encoded:`,
  `about ${cpuSeconds.toFixed(1)} CPU seconds, ${(bytes / 1e6).toFixed(1)} MB`,
]

type Cells = readonly [
  at: string,
  kind: string,
  segments: string,
  seconds: string,
  megabytes: string,
  why: string,
  what: string,
]

const heading: Cells = ['at', 'interval', 'new', 'CPU s', 'MB', 'why', 'what']

const cells = (interval: IntervalForecast): Cells => {
  const { bytes, cpuSeconds, kind, label, newSegments, reasons, segments, startSeconds } = interval
  const whole = Math.round(startSeconds)
  return [
    `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`,
    kind,
    `${newSegments}/${segments}`,
    cpuSeconds.toFixed(1),
    (bytes / 1e6).toFixed(2),
    reasons.join(', '),
    label,
  ]
}

const line = ([at, kind, segments, seconds, megabytes, why, what]: Cells): string =>
  [
    at.padStart(7),
    kind.padEnd(12),
    segments.padStart(5),
    seconds.padStart(6),
    megabytes.padStart(7),
    why.padEnd(16),
    what,
  ]
    .join('  ')
    .trimEnd()
