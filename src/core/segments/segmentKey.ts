import type { FontFile, SegmentKey, SegmentSpec } from './types.ts'
import { segmentArgs } from '../ffmpeg/segmentArgs.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import { fontsOfSpec } from './fontsOfSpec.ts'
import { RENDERER_VERSION } from './rendererVersion.ts'

type SegmentKeyArgs = {
  /** FFmpeg's version line and the libraries that draw and encode. */
  encoderBuild: string
  /** All that are loaded; those that the segment's documents name are part of its key. */
  fonts: readonly FontFile[]
  spec: SegmentSpec
}

/**
 * The key is the command itself with content in place of paths: a flag added later changes the key without anyone
 * having to remember that it should.
 */
export const segmentKey = ({ encoderBuild, fonts, spec }: SegmentKeyArgs): SegmentKey =>
  sha256(
    canonicalJson([
      encoderBuild,
      RENDERER_VERSION,
      fontsOfSpec({ fonts, spec }).map(({ hash }) => hash),
      segmentArgs({
        clipPath: (hash) => hash,
        logoPath: (hash) => hash,
        fontsDir: 'fonts',
        heldPath: (i) => `held${i}`,
        movingPath: 'moving',
        output: 'output',
        spec,
        stillPath: 'still',
      }),
      spec.still,
      spec.held.map(({ document }) => document),
      spec.moving,
    ]),
  ) as SegmentKey
