import { createKFilter } from './createKFilter.ts'

/** 100 ms at 48 kHz: the step of BS.1770's blocks. */
export const BIN_SAMPLES = 4800

type LoudnessMeter = {
  /** Levels of −1 to 1, left and right in turn, from where the last call ended. */
  push: (levels: Float64Array) => void
  /** K-weighted mean square of both channels together, per 100 ms; the last bin counts what it lacks as silence. */
  bins: () => number[]
}

export const createLoudnessMeter = (): LoudnessMeter => {
  const [left, right] = [createKFilter(), createKFilter()]
  const full: number[] = []
  let sum = 0
  let count = 0
  return {
    push: (levels) => {
      for (let i = 0; i < levels.length; i += 2) {
        const [l, r] = [left(levels[i]!), right(levels[i + 1]!)]
        sum += l * l + r * r
        if (++count < BIN_SAMPLES) continue
        full.push(sum / BIN_SAMPLES)
        sum = 0
        count = 0
      }
    },
    bins: () => (count === 0 ? [...full] : [...full, sum / BIN_SAMPLES]),
  }
}
