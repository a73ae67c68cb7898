import type { ContentHash } from '../timeline/types.ts'
import type { ClipLimits, VideoTrack } from './types.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import { normaliseArgs } from './normaliseArgs.ts'

type IngestKeyArgs = { encoderBuild: string; limits: ClipLimits; original: ContentHash; video: VideoTrack }

/** The command that normalises, with the original's hash in place of its path. */
export const ingestKey = ({ encoderBuild, limits, original, video }: IngestKeyArgs): string =>
  sha256(canonicalJson([encoderBuild, normaliseArgs({ input: original, limits, output: '', video })]))
