import type { Grown } from './measureSize.ts'

type GrowthPageArgs = { byExercises: readonly Grown[]; byMinutes: readonly Grown[]; plot: string }

/** What differs by less is how a process happens to collect its garbage. */
const SAME = 0.1

export const growthPage = ({ byExercises, byMinutes, plot }: GrowthPageArgs): string =>
  [
    `![CPU and memory over minutes and over exercises](${plot})`,
    '',
    `Goal: the peak memory of a worker does not grow with the length of the workout: ${verdict(byMinutes)}`,
    '',
    '| exercises | rounds | minutes | CPU s: FFmpeg | CPU s: worker | peak MB: worker | with its FFmpegs | pieces: encoded | found |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[...byMinutes, ...byExercises].map(row),
  ].join('\n')

const verdict = (byMinutes: readonly Grown[]): string => {
  const [first, last] = [byMinutes[0]!, byMinutes.at(-1)!]
  const growth = last.workerBytes / first.workerBytes - 1
  const figures = `${megabytes(first.workerBytes)} MB at ${first.minutes.toFixed(0)} minutes, ${megabytes(last.workerBytes)} MB at ${last.minutes.toFixed(0)}`
  const change = `${growth < 0 ? '−' : '+'}${Math.abs(100 * growth).toFixed(0)} %`
  return Math.abs(growth) <= SAME || growth < 0
    ? `met: ${figures} (${change}).`
    : `**missed**: ${figures} (${change}).`
}

const row = (one: Grown): string =>
  `| ${[
    one.exercises,
    one.rounds,
    one.minutes.toFixed(1),
    one.ffmpegSeconds.toFixed(1),
    one.workerSeconds.toFixed(1),
    megabytes(one.workerBytes),
    megabytes(one.allBytes),
    one.piecesEncoded,
    one.piecesFound,
  ].join(' | ')} |`

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)
