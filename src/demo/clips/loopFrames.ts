import { clipPicture } from './clipPicture.ts'

const SHORTEST_CLIP_SECONDS = 2

export type LoopFrames = {
  /** Of one loop; frame i shows the moment i / frames, so the last one is not the first again. */
  frames: number
  /** A quick movement is repeated: a clip of less than two seconds loops badly. */
  repeats: number
}

export const loopFrames = (seconds: number): LoopFrames => {
  const frames = Math.round(seconds * clipPicture.frameRate)
  return { frames, repeats: Math.ceil((SHORTEST_CLIP_SECONDS * clipPicture.frameRate) / frames) }
}
