import type { Manifest, SegmentKey } from '../../core/segments/types.ts'
import type { NamingVersion } from '../../adapters/payload/renders/findVersionNaming.ts'
import type { EngineSettings } from '../types.ts'
import { createMediaIndexLoader } from '../../adapters/store/createMediaIndexLoader.ts'
import { frameKeyOf, storeFrame } from '../storeFrame.ts'
import { createStripReader } from '../thumbnails/createStripReader.ts'
import { makeStoryboard } from '../thumbnails/makeStoryboard.ts'
import { makeStrips } from '../thumbnails/makeStrips.ts'

type RemakePictureArgs = {
  key: string
  settings: EngineSettings
  signal?: AbortSignal
  /** It names the picture, or the segment whose thumbnails it is. */
  version: NamingVersion
}

/** Puts a poster, a storyboard or a strip of thumbnails anew, from segments that are whole. */
export const remakePicture = async ({ key, settings, signal, version }: RemakePictureArgs): Promise<void> => {
  const { outputs, posterKey } = version
  const stop = signal && { signal }
  if (key === posterKey) {
    const at = posterFrame({ encoderBuild: settings.encoderBuild, key, outputs })
    if (!at) throw new Error('another build of FFmpeg made it than this machine has')
    await storeFrame({ ...at, settings, ...stop })
    return
  }
  const { manifest, storyboard } =
    outputs.find((one) => one.storyboard?.key === key || pieceOf(one.manifest, key)) ?? {}
  if (!manifest) return
  const { segments: indexOf } = await createMediaIndexLoader({ store: settings.store })(manifest)
  const source = { indexOf, manifest, settings, ...stop }
  await makeStrips(source)
  if (storyboard?.key !== key) return
  await makeStoryboard({ ...source, readTile: createStripReader({ manifest, store: settings.store }) })
}

const pieceOf = ({ pieces }: Manifest, key: string) => pieces.find((piece) => piece.key === key)

type PosterFrameArgs = Pick<NamingVersion, 'outputs'> & { encoderBuild: string; key: string }

/** Which frame an editor chose is in no row; the key says whether it was this one. */
const posterFrame = ({ encoderBuild, key, outputs }: PosterFrameArgs) => {
  const longest = new Map<SegmentKey, number>()
  for (const { manifest } of outputs)
    for (const piece of manifest.pieces)
      longest.set(piece.key, Math.max(longest.get(piece.key) ?? 0, piece.toFrame))
  for (const [segment, frames] of longest)
    for (let frame = 0; frame < frames; frame++)
      if (frameKeyOf({ encoderBuild, frame, segment }) === key) return { frame, segment }
  return null
}
