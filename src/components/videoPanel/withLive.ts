import type { LiveRender } from '../../core/live/types.ts'
import type { PanelRender } from './types.ts'

/** What was read, with what has been told since. One that is not among them is about to be read. */
export const withLive = (read: readonly PanelRender[], live: readonly LiveRender[]): PanelRender[] =>
  read.map((render) => {
    const told = live.find(({ id }) => id === render.id)
    if (!told) return render
    const { done, error, percent, secondsLeft, total } = told
    return {
      ...render,
      done,
      error: error ?? render.error,
      percent,
      secondsLeft,
      status: told.status as PanelRender['status'], // of the same column
      total,
    }
  })
