import type { PicturePiece, Programme } from '../mp4/createProgramme.ts'
import { groupsOfGops } from '../mp4/groupsOfGops.ts'
import { type KeyFrame, keyFramesOf } from './keyFrames.ts'

/** Samples of one segment inside a fragment; the end exclusive. */
export type FragmentRun = { piece: PicturePiece; fromFrame: number; toFrame: number }

export type VideoFragment = { startFrame: number; frames: number; runs: readonly FragmentRun[] }

/** On the programme's AAC grid, priming not counted; the end exclusive. */
export type AudioFragment = { fromSlot: number; toSlot: number }

export type FragmentPlan = {
  programme: Programme
  video: readonly VideoFragment[]
  audio: readonly AudioFragment[]
  keyFrames: readonly KeyFrame[]
}

/** Six seconds, the longest GOP; shorter ones that follow each other, such as loops, go together. */
const MAX_VIDEO_FRAMES = 180

/** About four seconds. */
const AUDIO_SLOTS = 188

/** Cuts the programme into what its playlists list. A fragment begins with a key frame and may span pieces. */
export const planFragments = (programme: Programme): FragmentPlan => {
  const video = videoFragments(programme)
  return {
    programme,
    video,
    audio: Array.from({ length: Math.ceil(programme.aacFrames / AUDIO_SLOTS) }, (_, i) => ({
      fromSlot: i * AUDIO_SLOTS,
      toSlot: Math.min(programme.aacFrames, (i + 1) * AUDIO_SLOTS),
    })),
    keyFrames: keyFramesOf(video),
  }
}

/** `startFrame` of each counts from the first picture. */
export const videoFragments = ({ pictures }: Pick<Programme, 'pictures'>): VideoFragment[] => {
  const fragments: Array<{ startFrame: number; frames: number; runs: FragmentRun[] }> = []
  for (const run of pictures.flatMap(gopsOf)) {
    const frames = run.toFrame - run.fromFrame
    const last = fragments.at(-1)
    if (last && last.frames + frames <= MAX_VIDEO_FRAMES) {
      last.runs.push(run)
      last.frames += frames
    } else fragments.push({ startFrame: (last?.startFrame ?? 0) + (last?.frames ?? 0), frames, runs: [run] })
  }
  return fragments
}

const gopsOf = (piece: PicturePiece): FragmentRun[] =>
  groupsOfGops({ ...piece, maxFrames: 1 }).map((range) => ({ piece, ...range }))
