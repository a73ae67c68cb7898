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
import { audioPlaylist, masterPlaylist, videoPlaylist } from '../../core/hls/playlists.ts'
import { videoFragment } from '../../core/hls/videoFragment.ts'
import { createProgramme } from '../../core/mp4/createProgramme.ts'
import { virtualMp4 } from '../../core/mp4/virtualMp4.ts'
import { etagOf } from './etagOf.ts'

export type TaggedFile = { file: VirtualFile; contentType: string; etag: string }

export type VersionFileArgs = {
  token: string
  output: OutputSpec
  manifest: Manifest
  resource: OutputResource
  /** Before the names that a master playlist refers to. @default '' */
  uriPrefix?: string
}

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
  return async ({ token, output, manifest, resource, uriPrefix = '' }) => {
    const key = `${token}/${outputName(output)}`
    if (resource.kind === 'mp4')
      return mp4s.get(key, async () =>
        tagged(virtualMp4({ manifest, ...(await loadIndexes(manifest)) }), 'video/mp4'),
      )
    const plan = await plans.get(key, async () =>
      planFragments(createProgramme({ manifest, ...(await loadIndexes(manifest)) })),
    )
    return hlsFile({ plan, locale: output.locale, resource, uriPrefix })
  }
}

type HlsFileArgs = {
  plan: FragmentPlan
  locale: string
  resource: HlsResource
  uriPrefix: string
}

const hlsFile = ({ plan, locale, resource, uriPrefix }: HlsFileArgs): TaggedFile | null => {
  switch (resource.kind) {
    case 'master':
      return playlist(masterPlaylist({ plan, locale, uriPrefix }))
    case 'video':
      return playlist(videoPlaylist(plan))
    case 'audio':
      return playlist(audioPlaylist(plan))
    case 'video-init':
      return tagged(inMemory(videoInit(plan.programme)), 'video/mp4')
    case 'audio-init':
      return tagged(inMemory(audioInit()), 'audio/mp4')
    case 'video-fragment':
      return fragment(videoFragment({ plan, n: resource.n }))
    case 'audio-fragment':
      return fragment(audioFragment({ plan, n: resource.n }))
  }
}

const tagged = (file: VirtualFile, contentType: string): TaggedFile => ({ file, contentType, etag: etagOf(file) })

const inMemory = (head: Uint8Array): VirtualFile => ({ head, parts: [], totalBytes: head.length })

const playlist = (text: string): TaggedFile =>
  tagged(inMemory(new TextEncoder().encode(text)), 'application/vnd.apple.mpegurl')

const fragment = (file: VirtualFile | null): TaggedFile | null => file && tagged(file, 'video/iso.segment')

/** What one part, fragment or piece takes as an object, about. */
const OBJECT_BYTES = 256

const mp4Bytes = ({ file }: TaggedFile): number => file.head.length + file.parts.length * OBJECT_BYTES

const planBytes = ({ programme, video, audio }: FragmentPlan): number => {
  const indexed = new Set(programme.pictures.map(({ index }) => index))
  const tables = [...indexed].reduce(
    (sum, { sampleOffsets, compositionTicks }) => sum + sampleOffsets.byteLength + compositionTicks.byteLength,
    0,
  )
  return tables + (video.length + audio.length + programme.pictures.length) * OBJECT_BYTES
}
