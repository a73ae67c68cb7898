import type { ReadyTime } from './readyTimes.ts'
import { median } from '../measure/median.ts'

/** Issue 3, of the median. */
const GOAL_MS = 300

export const readyTable = (times: readonly ReadyTime[]): string => {
  const bare = times.map(({ bareMs }) => bareMs)
  const saved = times.map(({ savedMs }) => savedMs)
  const playable = times.map(({ playableMs }) => playableMs)
  const over = median(playable) - GOAL_MS
  const encoded = times.map((time) => time.encoded)
  const row = (what: string, all: readonly number[], goal = ''): string =>
    `| ${what} | ${median(all).toFixed(0)} | ${p95(all).toFixed(0)} | ${(median(all) / median(bare)).toFixed(2)} | ${goal} |`
  return [
    `${times.length} workouts of ten minutes with voice and beeps, five known clips, each in an order of its own; the worker is a`,
    `process of its own. They needed ${Math.min(...encoded)} to ${Math.max(...encoded)} new chunks of sound (median ${median(encoded)}), which are encoded in that time.`,
    '',
    '| ms | median | 95 % within | median ÷ bare save | goal |',
    '| --- | --- | --- | --- | --- |',
    row('Payload’s bare save of the same document (without our hooks)', bare),
    row('the save', saved),
    row(
      '**from the save’s commit to playable**',
      playable,
      `≤ ${GOAL_MS}: ${over <= 0 ? 'met' : `**missed** by ${over.toFixed(0)}`}`,
    ),
  ].join('\n')
}

const p95 = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.ceil(0.95 * all.length) - 1]!
