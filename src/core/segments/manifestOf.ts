import type { Manifest, OutputPlan } from './types.ts'
import { videoSettings } from './videoSettings.ts'

/** An output's plan as the ordered sample ranges that its version is made of. */
export const manifestOf = ({ output, pieces, sounds, timeline }: OutputPlan): Manifest => {
  const { frameRate, heightPx, widthPx } = videoSettings(output)
  const packets = sounds.reduce((sum, { aacFrames }) => sum + aacFrames, 0)
  return {
    video: { widthPx, heightPx, frameRate, frames: timeline.totalFrames },
    pieces: pieces.map(({ frames, key }) => ({ key, fromFrame: 0, toFrame: frames })),
    sound: {
      sampleRateHz: 48000,
      // The first packet is the priming one; it is not heard.
      aacFrames: packets - 1,
      pieces: sounds.map(({ aacFrames, key }) => ({ key, fromPacket: 0, toPacket: aacFrames })),
    },
  }
}
