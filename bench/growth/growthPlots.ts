import type { Grown } from './measureSize.ts'
import { type LinePlot, linePlots } from '../plot/linePlots.ts'

type GrowthPlotsArgs = { byExercises: readonly Grown[]; byMinutes: readonly Grown[] }

/** CPU and memory over minutes, and over exercises. */
export const growthPlots = ({ byExercises, byMinutes }: GrowthPlotsArgs): string =>
  linePlots([
    ...both({ grown: byMinutes, x: ({ minutes }) => minutes, xLabel: 'minutes, 10 exercises' }),
    ...both({
      grown: byExercises,
      x: ({ exercises }) => exercises,
      xLabel: 'exercises, 40 minutes and more',
    }),
  ])

type BothArgs = { grown: readonly Grown[]; x: (one: Grown) => number; xLabel: string }

const both = ({ grown, x, xLabel }: BothArgs): LinePlot[] => {
  const points = (y: (one: Grown) => number) => grown.map((one) => ({ x: x(one), y: y(one) }))
  return [
    {
      title: 'CPU seconds of a cold render',
      xLabel,
      series: [
        { name: 'FFmpeg', points: points(({ ffmpegSeconds }) => ffmpegSeconds) },
        { name: 'the worker itself', points: points(({ workerSeconds }) => workerSeconds) },
      ],
    },
    {
      title: 'Peak memory, MB',
      xLabel,
      series: [
        { name: 'with its FFmpegs', points: points(({ allBytes }) => allBytes / 1e6) },
        { name: 'the worker itself', points: points(({ workerBytes }) => workerBytes / 1e6) },
      ],
    },
  ]
}
