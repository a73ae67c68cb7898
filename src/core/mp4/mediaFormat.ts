/** What every segment and every chunk of sound agrees on, so that they can be joined (docs: rendering). */
export const mediaFormat = {
  frameRate: 30,
  /** Ticks a second of the video track: a multiple of every usual frame rate. */
  videoTimescale: 15360,
  /** videoTimescale / frameRate. */
  ticksPerFrame: 512,
  sampleRateHz: 48000,
  samplesPerAacFrame: 1024,
} as const
