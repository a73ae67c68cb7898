import type { Writable } from 'node:stream'

/** Replaces what the running step says of itself, e.g. `drawing clip 3 of 15`. */
export type Tell = (detail: string) => void

export type Progress = {
  /** Shows that it is going on while it lasts, and how long it took. */
  step: <T>(label: string, act: (tell: Tell) => Promise<T>) => Promise<T>
  /** A line of its own. */
  say: (line: string) => void
}

type Terminal = Writable & { isTTY?: boolean; columns?: number }

type Running = { startedMs: number; detail?: string }

const refreshMs = 1000
/** On a log, the same line every second would be noise. */
const logRefreshMs = 15_000

/** Tells on a terminal or in a log what a long start is doing. Steps may overlap. */
export const createProgress = ({ stream }: { stream: Terminal }): Progress => {
  const running = new Map<string, Running>()
  let timer: NodeJS.Timeout | undefined

  const status = (): string =>
    [...running]
      .map(
        ([label, { detail, startedMs }]) => `${label}${detail ? `: ${detail}` : ''} (${seconds(startedMs)})`,
      )
      .join(' · ')
  const clear = (): void => {
    if (stream.isTTY) stream.write('\r\x1b[K')
  }
  const draw = (): void => {
    if (running.size === 0) return
    if (stream.isTTY) stream.write(`\r\x1b[K… ${status()}`.slice(0, (stream.columns ?? 80) + 3))
    else stream.write(`… ${status()}\n`)
  }
  const say = (line: string): void => {
    clear()
    stream.write(`${line}\n`)
    if (stream.isTTY) draw()
  }
  const schedule = (): void => {
    if (running.size > 0) timer ??= setInterval(draw, stream.isTTY ? refreshMs : logRefreshMs).unref()
    else {
      clearInterval(timer)
      timer = undefined
    }
  }

  return {
    say,
    step: async (label, act) => {
      const startedMs = Date.now()
      const state: Running = { startedMs }
      running.set(label, state)
      schedule()
      if (stream.isTTY) draw()
      const end = (mark: string): void => {
        running.delete(label)
        schedule()
        say(`${mark} ${label} (${seconds(startedMs)})`)
      }
      try {
        const result = await act((detail) => (state.detail = detail))
        end('✓')
        return result
      } catch (error) {
        end('✗')
        throw error
      }
    },
  }
}

const seconds = (startedMs: number): string => `${((Date.now() - startedMs) / 1000).toFixed(1)} s`
