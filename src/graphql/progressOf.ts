import type { NewestRender } from '../adapters/payload/renders/readVideos.ts'

export type Progress = {
  /** Segments. */
  done: number
  total: number
  /** 0–100, whole; 100 only when it is ready. */
  percent: number
  /** null while there is nothing to tell from, and while no worker is there. */
  etaSeconds: number | null
}

/**
 * For so long the workers are believed to be as fast as they are when nothing else is done. Then their pace at this
 * render counts more and more: others share them, or the machine is busy.
 */
const BELIEVED_SECONDS = 20

/** By expected CPU time, because segments differ a hundredfold. null where nothing is on its way. */
export const progressOf = (render: NewestRender): Progress | null => {
  const { done, percent, status, total } = render
  if (!['queued', 'rendering', 'playable'].includes(status)) return null
  return { done, etaSeconds: etaSeconds(render), percent: Math.min(99, percent), total }
}

/** CPU seconds left ÷ CPU seconds a second. */
const etaSeconds = (render: NewestRender): number | null => {
  const { concurrency, cpuSecondsDone, cpuSecondsTotal, elapsedSeconds } = render
  if (elapsedSeconds === null || concurrency === 0) return null
  const left = Math.max(0, cpuSecondsTotal - cpuSecondsDone)
  const pace =
    (concurrency * BELIEVED_SECONDS + cpuSecondsDone) / (BELIEVED_SECONDS + Math.max(0, elapsedSeconds))
  return Math.ceil(left / pace)
}
