import type { PlannedPiece } from '../../adapters/queue/ledger/types.ts'
import type { RenderPlan } from '../../core/segments/types.ts'
import { AAC_FRAME_SAMPLES, SAMPLE_RATE_HZ } from '../../core/audio/grid.ts'

type InPlayingOrderArgs = { pieces: readonly PlannedPiece[]; plan: Pick<RenderPlan, 'outputs'> }

/** Picture and sound with the second at which they are first needed, in that order, so that somebody can watch while the rest is made. */
export const inPlayingOrder = ({ pieces, plan: { outputs } }: InPlayingOrderArgs): PlannedPiece[] => {
  const seconds = new Map<string, number>()
  const note = (key: string, at: number) => seconds.set(key, Math.min(at, seconds.get(key) ?? at))
  for (const { pieces: pictures, sounds, timeline } of outputs) {
    let frame = 0
    for (const { frames, key } of pictures) {
      note(key, frame / timeline.frameRate)
      frame += frames
    }
    let slot = 0
    for (const { aacFrames, key } of sounds) {
      note(key, (slot * AAC_FRAME_SAMPLES) / SAMPLE_RATE_HZ)
      slot += aacFrames
    }
  }
  return pieces
    .map((piece) => ({ ...piece, playsAtSeconds: seconds.get(piece.key) ?? 0 }))
    .toSorted((a, b) => a.playsAtSeconds - b.playsAtSeconds)
}
