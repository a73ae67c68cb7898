/** 5 ms: short enough to be inaudible, long enough not to distort. */
const WINDOW = 240
/** Per sample; back to full level within about 50 ms: between two syllables. */
const RELEASE = 1 / 1200

type Limiter = {
  /** Levels of both channels in turn; changed in place, and late by `limiterDelay` samples. */
  push: (levels: Float64Array) => void
}

/** By how many samples what comes out is late. */
export const limiterDelay = WINDOW - 1

/** Keeps every level at or under the ceiling, by turning down before the peak comes rather than by clipping it. */
export const createLimiter = ({ ceiling }: { ceiling: number }): Limiter => {
  const lowest = createLowest()
  const delayed = new Float64Array(2 * limiterDelay)
  const gains = new Float64Array(WINDOW).fill(1)
  let sum = WINDOW
  let gain = 1
  let n = 0
  return {
    push: (levels) => {
      for (let i = 0; i < levels.length; i += 2, n++) {
        const peak = Math.max(Math.abs(levels[i]!), Math.abs(levels[i + 1]!))
        const allowed = lowest(peak > ceiling ? ceiling / peak : 1)
        gain = allowed < gain ? allowed : gain + (allowed - gain) * RELEASE
        const slot = n % WINDOW
        sum += gain - gains[slot]!
        gains[slot] = gain
        const average = sum / WINDOW
        const place = 2 * (n % limiterDelay)
        const [left, right] = [delayed[place]!, delayed[place + 1]!]
        delayed[place] = levels[i]!
        delayed[place + 1] = levels[i + 1]!
        levels[i] = left * average
        levels[i + 1] = right * average
      }
    },
  }
}

/** The lowest of the last `WINDOW` numbers: a queue of those that may yet be it, ascending. */
const createLowest = (): ((value: number) => number) => {
  const values = new Float64Array(WINDOW)
  const times = new Float64Array(WINDOW)
  let head = 0
  let size = 0
  let now = 0
  return (value) => {
    while (size > 0 && values[(head + size - 1) % WINDOW]! >= value) size--
    if (size > 0 && times[head]! <= now - WINDOW) {
      head = (head + 1) % WINDOW
      size--
    }
    const slot = (head + size) % WINDOW
    values[slot] = value
    times[slot] = now++
    size++
    return values[head]!
  }
}
