const SIZE = 64
/** Noise that stands still from frame to frame, so that it costs no bits. */
const noise = Float32Array.from({ length: SIZE ** 2 }, (_, i) => {
  const wave = Math.sin(i * 12.9898 + Math.floor(i / SIZE) * 78.233) * 43758.5453
  return wave - Math.floor(wave)
})

/** 0 to 1, to be added before rounding down: a dark wall would show bands otherwise. */
export const ditherAt = (xPx: number, yPx: number): number =>
  noise[((yPx & (SIZE - 1)) << 6) | (xPx & (SIZE - 1))] as number
