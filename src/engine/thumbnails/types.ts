import type { SegmentIndex } from '../../core/mp4/types.ts'
import type { Manifest, SegmentKey } from '../../core/segments/types.ts'
import type { EngineSettings } from '../types.ts'

export type ThumbnailSettings = Pick<EngineSettings, 'runFfmpeg' | 'scratchDir' | 'store'>

/** What thumbnails of an output are made from. */
export type ThumbnailSource = {
  manifest: Manifest
  indexOf: (key: SegmentKey) => SegmentIndex
  settings: ThumbnailSettings
  signal?: AbortSignal
}
