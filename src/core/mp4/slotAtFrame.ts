import { mediaFormat } from './mediaFormat.ts'

const { frameRate, sampleRateHz, samplesPerAacFrame } = mediaFormat

/** The first slot of the AAC grid that does not begin before this frame. */
export const slotAtFrame = (frame: number): number =>
  Math.ceil((frame * sampleRateHz) / (frameRate * samplesPerAacFrame))
