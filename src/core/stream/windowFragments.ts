import type { MediaIndexes, VirtualFile } from '../mp4/types.ts'
import type { StreamWindow } from './windowsOf.ts'
import { soundFragment } from '../hls/audioFragment.ts'
import { videoFragments } from '../hls/planFragments.ts'
import { pictureFragment } from '../hls/videoFragment.ts'
import { createProgramme, type Programme } from '../mp4/createProgramme.ts'
import { trackIds } from './streamInit.ts'

type WindowFragmentsArgs = {
  /** Of all its pieces. */
  indexes: MediaIndexes
  /** Of the film: every window's pictures must be decoded by what its first one needs. */
  avcC: Uint8Array | null
  /** Of the window's first fragment. */
  sequenceNumber: number
  window: StreamWindow
}

type WindowFragments = { fragments: readonly VirtualFile[]; programme: Programme }

/** A window's fragments, picture first. Throws where its pieces would not play as one stream. */
export const windowFragments = ({
  avcC,
  indexes,
  sequenceNumber,
  window: { fromSlot, picture, sounds, startFrame, toSlot },
}: WindowFragmentsArgs): WindowFragments => {
  const programme = createProgramme({ manifest: picture, ...indexes })
  if (avcC && !isEqual(avcC, programme.avcC))
    throw new Error(
      `The pictures from frame ${startFrame} need another decoder configuration than those before them`,
    )
  const pictures = videoFragments(programme).map((fragment, i) =>
    pictureFragment({
      fragment: { ...fragment, startFrame: startFrame + fragment.startFrame },
      sequenceNumber: sequenceNumber + i,
      trackId: trackIds.picture,
    }),
  )
  const heard = sounds.map((piece) => ({ ...piece, index: indexes.sounds(piece.key) }))
  const sound = soundFragment({
    fromSlot,
    programme: { sounds: heard },
    sequenceNumber: sequenceNumber + pictures.length,
    toSlot,
    trackId: trackIds.sound,
  })
  // A window shorter than one packet of sound has none.
  return { fragments: toSlot > fromSlot ? [...pictures, sound] : pictures, programme }
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])
