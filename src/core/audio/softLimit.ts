/** −6 dBFS: a tone that stands alone passes untouched. */
const KNEE = 0.5
/** −5.2 dBFS: between samples, and through AAC, levels rise by 2 dB and more; the file stays under −1.5 dBTP. */
const CEILING = 0.55

/** A level as it may be heard. Knows nothing of its neighbours, so chunks that meet agree. */
export const softLimit = (level: number): number => {
  const size = Math.abs(level)
  if (size <= KNEE) return level
  return Math.sign(level) * (KNEE + (CEILING - KNEE) * Math.tanh((size - KNEE) / (CEILING - KNEE)))
}
