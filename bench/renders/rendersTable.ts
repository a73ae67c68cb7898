import type { Compared, Step, StepName } from './types.ts'
import type { ProgrammeName } from '../programme/openProgramme.ts'
import { median } from '../measure/median.ts'
import { goalOf } from './goals.ts'

const titles = {
  burned: 'burned, voice and beeps',
  clean: 'clean, voice and beeps',
  music: 'burned, voice, beeps and music',
} as const

export const titleOf = ({ form, minutes, set }: ProgrammeName): string =>
  `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} of ${set} clips, ${titles[form]}`

/** What one programme costs naive and us, step by step. */
export const rendersTable = (compared: Compared): string => {
  const { commandFile, naive, naiveWithoutMusic, ours, programme } = compared
  const commits = [...new Set([...naive, ...ours].map(({ commit }) => commit))].join(', ')
  const names = ours[0]!.steps.map(({ name }) => name)
  const seconds = naive.map(({ cpuSeconds }) => cpuSeconds)
  const memory = Math.max(...naive.map(({ memoryBytes }) => memoryBytes))
  return [
    `### ${titleOf(programme)} (${ours[0]!.durationSeconds.toFixed(0)} s)`,
    '',
    `[Naive](${commandFile})${naiveWithoutMusic ? ', run without the music,' : ''}: ${median(seconds).toFixed(1)} CPU s (${spread(seconds)}), ${(memory / 1e9).toFixed(2)} GB of memory. Measured at ${commits}.`,
    '',
    '| step | naive CPU s | ours CPU s, median (each) | naive ÷ ours | goal | encoded: segments + chunks | MB: picture + sound | SSIM: mean (least) | worst of the beeps |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...names.map((name) => `| ${row({ compared, name }).join(' | ')} |`),
  ].join('\n')
}

type RowArgs = { compared: Compared; name: StepName }

const row = ({ compared, name }: RowArgs): string[] => {
  const { naive, naiveLonger, ours, programme } = compared
  const rounds = ours.map(({ steps }) => steps.find((step) => step.name === name)!)
  const seconds = rounds.map(({ used }) => used.cpuSeconds)
  const theirs = isLonger(name) && naiveLonger ? [naiveLonger] : naive
  const naiveSeconds = median(theirs.map(({ cpuSeconds }) => cpuSeconds))
  const ratio = naiveSeconds / median(seconds)
  // Naive's round more costs it more than what stands here.
  const isLess = isLonger(name) && !naiveLonger
  return [
    name,
    `${isLess ? '> ' : ''}${naiveSeconds.toFixed(1)}`,
    `${figure(median(seconds))} (${spread(seconds)})`,
    `**${isLess ? '> ' : ''}${ratio.toFixed(ratio < 20 ? 1 : 0)}**`,
    goalCell({ goal: goalOf({ ...programme, name }), ratio }),
    ...made(rounds.at(-1)!),
  ]
}

const isLonger = (name: StepName): boolean => name === 'one round more'

const goalCell = ({ goal, ratio }: { goal: number | null; ratio: number }): string => {
  if (goal === null) return ''
  return ratio >= goal
    ? `≥ ${goal}: met`
    : `≥ ${goal}: **missed**, ${((100 * ratio) / goal).toFixed(0)} % of it`
}

const made = ({ bytes, segmentsEncoded, soundsEncoded, verified }: Step): string[] => [
  `${segmentsEncoded} + ${soundsEncoded}`,
  `${(bytes.segments / 1e6).toFixed(2)} + ${(bytes.sounds / 1e6).toFixed(2)}`,
  verified.ssim ? `${verified.ssim.mean.toFixed(3)} (${verified.ssim.least.toFixed(3)})` : '–',
  `${verified.worstBeepMs.toFixed(1)} ms of ${verified.beeps}`,
]

const figure = (seconds: number): string => seconds.toFixed(seconds < 1 ? 3 : 1)

const spread = (seconds: readonly number[]): string => seconds.map(figure).join(', ')
