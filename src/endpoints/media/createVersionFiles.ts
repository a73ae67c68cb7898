import type { HlsResource, OutputResource } from './parseMediaPath.ts'
import type { LoadMediaIndexes } from '../../adapters/store/createMediaIndexLoader.ts'
import type { FragmentPlan } from '../../core/hls/planFragments.ts'
import type { VirtualFile } from '../../core/mp4/types.ts'
import type { Manifest, OutputSpec } from '../../core/segments/types.ts'
import { createByteLimitedCache } from '../../adapters/store/createByteLimitedCache.ts'
import { audioFragment } from '../../core/hls/audioFragment.ts'
import { audioInit, videoInit } from '../../core/hls/initSegment.ts'
import { outputName } from '../../core/hls/outputName.ts'
import { planFragments } from '../../core/hls/planFragments.ts'
import { keyFrameFragment } from '../../core/hls/keyFrameFragment.ts'
import { type MultivariantPlaylistArgs, multivariantPlaylist } from '../../core/hls/multivariantPlaylist.ts'
import { audioPlaylist, keyFramePlaylist, videoPlaylist } from '../../core/hls/playlists.ts'
import { videoFragment } from '../../core/hls/videoFragment.ts'
import { createProgramme } from '../../core/mp4/createProgramme.ts'
import { virtualMp4 } from '../../core/mp4/virtualMp4.ts'
import { etagOf } from './etagOf.ts'
import { textFile } from './textFile.ts'

export type TaggedFile = { file: VirtualFile; contentType: string; etag: string }

type MadeOutput = { output: OutputSpec; manifest: Manifest }

type OutputFileArgs = MadeOutput & { token: string; resource: OutputResource }

type MasterFileArgs = Pick<MultivariantPlaylistArgs, 'uriPrefix'> & {
  token: string
  resource: { kind: 'master' }
  /** For each language of the voice, the output whose sound it is. */
  sounds: readonly MadeOutput[]
  /** The heights of one video. */
  variants: readonly MadeOutput[]
}

export type VersionFileArgs = OutputFileArgs | MasterFileArgs

/** One file of a version; null where it has no such fragment. */
export type VersionFile = (args: VersionFileArgs) => Promise<TaggedFile | null>

type CreateVersionFilesArgs = {
  loadIndexes: LoadMediaIndexes
  /** How much of heads and plans to keep in memory; half an hour takes about 1 MB. */
  cacheBytes: number
}

/** Computes a version's files, and keeps what was asked for last: a player asks for the same one piece by piece. */
export const createVersionFiles = ({ loadIndexes, cacheBytes }: CreateVersionFilesArgs): VersionFile => {
  const mp4s = createByteLimitedCache({ limitBytes: cacheBytes / 2, bytesOf: mp4Bytes })
  const plans = createByteLimitedCache({ limitBytes: cacheBytes / 2, bytesOf: planBytes })
  const planOf = ({ manifest, output, token }: MadeOutput & { token: string }): Promise<FragmentPlan> =>
    plans.get(`${token}/${outputName(output)}`, async () =>
      planFragments(createProgramme({ manifest, ...(await loadIndexes(manifest)) })),
    )
  return async (args) => {
    if (isMaster(args)) {
      const { token, uriPrefix } = args
      const planned = (outputs: readonly MadeOutput[]) =>
        Promise.all(
          outputs.map(async (made) => ({
            locale: made.output.locale,
            name: outputName(made.output),
            plan: await planOf({ ...made, token }),
          })),
        )
      const [sounds, variants] = [await planned(args.sounds), await planned(args.variants)]
      return playlist(multivariantPlaylist({ sounds, uriPrefix, variants }))
    }
    const { manifest, output, resource, token } = args
    if (resource.kind === 'mp4')
      return mp4s.get(`${token}/${outputName(output)}`, async () =>
        tagged(virtualMp4({ manifest, ...(await loadIndexes(manifest)) }), 'video/mp4'),
      )
    return hlsFile({ plan: await planOf(args), resource })
  }
}

const isMaster = (args: VersionFileArgs): args is MasterFileArgs => args.resource.kind === 'master'

const hlsFile = ({ plan, resource }: { plan: FragmentPlan; resource: HlsResource }): TaggedFile | null => {
  switch (resource.kind) {
    case 'video':
      return playlist(videoPlaylist(plan))
    case 'audio':
      return playlist(audioPlaylist(plan))
    case 'iframes':
      return playlist(keyFramePlaylist(plan))
    case 'video-init':
      return tagged(inMemory(videoInit(plan.programme)), 'video/mp4')
    case 'audio-init':
      return tagged(inMemory(audioInit()), 'audio/mp4')
    case 'video-fragment':
      return fragment(videoFragment({ plan, n: resource.n }))
    case 'audio-fragment':
      return fragment(audioFragment({ plan, n: resource.n }))
    case 'iframe-fragment':
      return fragment(keyFrameFragment({ plan, n: resource.n }))
  }
}

const tagged = (file: VirtualFile, contentType: string): TaggedFile => ({
  file,
  contentType,
  etag: etagOf(file),
})

const inMemory = (head: Uint8Array): VirtualFile => ({ head, parts: [], totalBytes: head.length })

export const PLAYLIST_TYPE = 'application/vnd.apple.mpegurl'

const playlist = (text: string): TaggedFile => textFile({ contentType: PLAYLIST_TYPE, text })

const fragment = (file: VirtualFile | null): TaggedFile | null => file && tagged(file, 'video/iso.segment')

/** What one part, fragment or piece takes as an object, about. */
const OBJECT_BYTES = 256

const mp4Bytes = ({ file }: TaggedFile): number => file.head.length + file.parts.length * OBJECT_BYTES

const planBytes = ({ programme, video, audio, keyFrames }: FragmentPlan): number => {
  const indexed = new Set(programme.pictures.map(({ index }) => index))
  const tables = [...indexed].reduce(
    (sum, { sampleOffsets, compositionTicks }) =>
      sum + sampleOffsets.byteLength + compositionTicks.byteLength,
    0,
  )
  const objects = video.length + audio.length + keyFrames.length + programme.pictures.length
  return tables + objects * OBJECT_BYTES
}
