import type { SegmentKey, SegmentSpec } from './types.ts'
import { segmentArgs } from '../ffmpeg/segmentArgs.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import { RENDERER_VERSION } from './rendererVersion.ts'

type SegmentKeyArgs = {
  /** FFmpeg's version line and the libraries that draw and encode. */
  encoderBuild: string
  /** Content hashes of the fonts that libass may use. */
  fontHashes: readonly string[]
  spec: SegmentSpec
}

/**
 * The key is the command itself with content in place of paths: a flag added later changes the key without anyone
 * having to remember that it should.
 */
export const segmentKey = ({ encoderBuild, fontHashes, spec }: SegmentKeyArgs): SegmentKey =>
  sha256(
    canonicalJson([
      encoderBuild,
      RENDERER_VERSION,
      fontHashes,
      segmentArgs({
        clipPath: (hash) => hash,
        fontsDir: 'fonts',
        heldPath: 'held',
        movingPath: 'moving',
        output: 'output',
        spec,
        stillPath: 'still',
      }),
      spec.still,
      spec.held?.document ?? '',
      spec.moving,
    ]),
  ) as SegmentKey
