/** Blocks of 400 ms, one every 100 ms. */
const BINS_PER_BLOCK = 4
const ABSOLUTE_GATE_LUFS = -70
const RELATIVE_GATE_LU = -10

/**
 * LUFS of what was measured per 100 ms (BS.1770-4 with both gates); −Infinity where nothing passes the gates.
 * Equals FFmpeg's `ebur128` to 0.1 LU where the bins are of the whole programme.
 */
export const integratedLoudness = (bins: ArrayLike<number>): number => {
  const blocks = blocksOf(bins)
  const audible = louder({ blocks, than: powerOf(ABSOLUTE_GATE_LUFS) })
  const gate = powerOf(lufsOf(mean(audible)) + RELATIVE_GATE_LU)
  return lufsOf(mean(louder({ blocks: audible, than: gate })))
}

const blocksOf = (bins: ArrayLike<number>): Float64Array => {
  const blocks = new Float64Array(Math.max(0, bins.length - BINS_PER_BLOCK + 1))
  for (let i = 0; i < blocks.length; i++)
    blocks[i] = (bins[i]! + bins[i + 1]! + bins[i + 2]! + bins[i + 3]!) / BINS_PER_BLOCK
  return blocks
}

const louder = ({ blocks, than }: { blocks: Float64Array; than: number }): Float64Array =>
  blocks.filter((power) => power > than)

const mean = (powers: Float64Array): number =>
  powers.length === 0 ? 0 : powers.reduce((sum, power) => sum + power, 0) / powers.length

const lufsOf = (power: number): number => -0.691 + 10 * Math.log10(power)
const powerOf = (lufs: number): number => 10 ** ((lufs + 0.691) / 10)
