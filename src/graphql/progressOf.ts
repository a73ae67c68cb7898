import type { NewestRender } from '../adapters/payload/renders/readVideos.ts'

export type Progress = {
  /** Segments. */
  done: number
  total: number
  /** 0–100, whole; 100 only when it is ready. */
  percent: number
  /** null while there is nothing to tell from. */
  etaSeconds: number | null
}

/** Less than this much of the work tells nothing about the rest. */
const TELLING = 0.05

/** By expected CPU time, because segments differ a hundredfold. null where nothing is on its way. */
export const progressOf = ({
  cpuSecondsDone,
  cpuSecondsTotal,
  done,
  elapsedSeconds,
  percent,
  status,
  total,
}: NewestRender): Progress | null => {
  if (!['queued', 'rendering', 'playable'].includes(status)) return null
  const share = cpuSecondsTotal > 0 ? Math.min(1, cpuSecondsDone / cpuSecondsTotal) : ratio(done, total)
  const isTelling = share >= TELLING && elapsedSeconds !== null
  return {
    done,
    etaSeconds: isTelling ? Math.ceil((elapsedSeconds / share) * (1 - share)) : null,
    percent: Math.min(99, percent),
    total,
  }
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
