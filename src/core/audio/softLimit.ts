/** −6 dBFS: a tone that stands alone passes untouched. */
const KNEE = 0.5
/** −3.5 dBFS: between samples, and through AAC, levels rise by up to 2 dB; the file stays under −1.5 dBTP. */
const CEILING = 0.67

/** A level as it may be heard. Knows nothing of its neighbours, so chunks that meet agree. */
export const softLimit = (level: number): number => {
  const size = Math.abs(level)
  if (size <= KNEE) return level
  return Math.sign(level) * (KNEE + (CEILING - KNEE) * Math.tanh((size - KNEE) / (CEILING - KNEE)))
}
