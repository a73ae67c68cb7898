import type { Bench, ClipSet } from './types.ts'
import type { ColdShares } from './x264/coldShares.ts'
import { join } from 'node:path'
import { createJournal } from './measure/journal.ts'
import { sourceTree } from './measure/sourceTree.ts'
import { coldShares } from './x264/coldShares.ts'

const MINUTES = 10

/** Goals of issue 3: all of a cold render over x264 alone, and the look's share of x264. */
const goals = { cold: 1.3, look: 0.15 } as const

/** What a cold burned render costs beside what no encoder can avoid: x264 alone on the distinct frames. */
const bench: Bench = async ({ cacheFolder, folder, log, options }) => {
  const journal = createJournal({ ...options, folder: join(cacheFolder, 'measured'), log })
  const minutes = options.short ? options.minutes[0]! : MINUTES
  const rows: string[] = []
  for (const set of options.sets) {
    const programme = { form: 'burned', minutes, seed: options.seed, set } as const
    const measure = () =>
      coldShares({
        clipsFolder: join(cacheFolder, 'clips'),
        folder: join(folder, set),
        journal,
        log: (line) => log(`${set}, ${line}`),
        programme,
      })
    const shares = await journal({ measure, name: 'x264', of: [sourceTree(), programme] })
    rows.push(rowOf({ set, shares }))
    log(rows.at(-1)!)
  }
  return [
    `${minutes} minutes, 720p, voice and beeps; CPU seconds.`,
    '',
    '| clips | distinct frames | x264 alone | cold render | cold ÷ x264 | goal | clips decoded and laid on the frame | the look | sound, thumbnails, processes, Node | the look ÷ x264 | goal |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
export default bench

const rowOf = ({ set, shares }: { set: ClipSet; shares: ColdShares }): string => {
  const { besideSeconds, frames, lookSeconds, used, x264Seconds } = shares
  const [cold, look] = [used.cpuSeconds / x264Seconds, lookSeconds / x264Seconds]
  return `| ${[
    set,
    frames,
    x264Seconds.toFixed(1),
    used.cpuSeconds.toFixed(1),
    `**${cold.toFixed(2)}**`,
    goalCell({ goal: goals.cold, value: cold }),
    (besideSeconds - lookSeconds).toFixed(1),
    lookSeconds.toFixed(1),
    (used.cpuSeconds - x264Seconds - besideSeconds).toFixed(1),
    `**${(100 * look).toFixed(0)} %**`,
    goalCell({ goal: goals.look, value: look }),
  ].join(' | ')} |`
}

const goalCell = ({ goal, value }: { goal: number; value: number }): string =>
  `≤ ${goal}: ${value <= goal ? 'met' : `**missed** by ${(value - goal).toFixed(2)}`}`
