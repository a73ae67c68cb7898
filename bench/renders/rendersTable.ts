import type { Compared, StepName } from './types.ts'
import { median } from '../measure/median.ts'

/** Naive's CPU seconds over ours, at least; issue 3. */
const goals: Partial<Record<StepName, { easy: number; hard: number; onlyAtMinutes: number }>> = {
  cold: { easy: 4, hard: 8, onlyAtMinutes: 30 },
  changed: { easy: 100, hard: 100, onlyAtMinutes: 30 },
  're-rendered': { easy: 1000, hard: 1000, onlyAtMinutes: 30 },
  'rolled back': { easy: 1000, hard: 1000, onlyAtMinutes: 30 },
  're-ordered': { easy: 25, hard: 25, onlyAtMinutes: 30 },
  'one round more': { easy: 25, hard: 25, onlyAtMinutes: 30 },
}

export const rendersTable = (compared: Compared): string => {
  const { durationSeconds, minutes, naive, naiveLonger, set, steps } = compared
  const cold = median(naive.map(({ cpuSeconds }) => cpuSeconds))
  const memory = Math.max(...naive.map(({ memoryBytes }) => memoryBytes))
  const rows = steps.map(({ name, rounds }) => {
    const ours = median(rounds.map(({ used }) => used.cpuSeconds))
    const ffmpeg = median(rounds.map(({ used }) => used.ffmpegSeconds))
    const theirs = name === 'one round more' && naiveLonger ? naiveLonger.cpuSeconds : cold
    const { bytes, segmentsEncoded, soundsEncoded, verified } = rounds.at(-1)!
    const goal = goals[name]
    const wanted = goal?.onlyAtMinutes === minutes ? goal[set] : null
    const ratio = theirs / ours
    return [
      name,
      theirs.toFixed(1),
      ours.toFixed(2),
      ffmpeg.toFixed(2),
      `**${ratio.toFixed(ratio < 20 ? 1 : 0)}**`,
      wanted === null ? '' : `≥ ${wanted}${ratio >= wanted ? '' : ', **missed**'}`,
      `${segmentsEncoded} + ${soundsEncoded}`,
      `${(bytes.segments / 1e6).toFixed(2)} + ${(bytes.sounds / 1e6).toFixed(2)}`,
      verified.ssim ? `${verified.ssim.mean.toFixed(3)} (${verified.ssim.least.toFixed(3)})` : '',
      verified.worstBeepMs.toFixed(1),
    ].join(' | ')
  })
  return [
    `### ${set} clips, ${minutes} minutes (${durationSeconds.toFixed(0)} s)`,
    '',
    `Naive: ${cold.toFixed(1)} CPU s (median of ${naive.length}: ${naive.map(({ cpuSeconds }) => cpuSeconds.toFixed(1)).join(', ')}), ${(memory / 1e9).toFixed(2)} GB of memory.`,
    '',
    '| | naive CPU s | ours CPU s | of it FFmpeg | ratio | goal | encoded: segments + chunks | MB added: picture + sound | SSIM against naive: mean (least) | worst beep, ms |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}
