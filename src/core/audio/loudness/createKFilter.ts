type Biquad = { b0: number; b1: number; b2: number; a1: number; a2: number }

/** ITU-R BS.1770-4, tables 1 and 2, at 48 kHz: the head's shelf, then what the ear misses of the bass. */
const SHELF: Biquad = {
  ...{ b0: 1.53512485958697, b1: -2.69169618940638, b2: 1.19839281085285 },
  ...{ a1: -1.69065929318241, a2: 0.73248077421585 },
}
const HIGH_PASS: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 }

/** One channel's K-weighting, sample by sample. */
export const createKFilter = (): ((level: number) => number) => {
  const shelf = createBiquad(SHELF)
  const highPass = createBiquad(HIGH_PASS)
  return (level) => highPass(shelf(level))
}

/** Transposed direct form II: two numbers of state. */
const createBiquad = ({ a1, a2, b0, b1, b2 }: Biquad): ((level: number) => number) => {
  let z1 = 0
  let z2 = 0
  return (level) => {
    const out = b0 * level + z1
    z1 = b1 * level - a1 * out + z2
    z2 = b2 * level - a2 * out
    return out
  }
}
