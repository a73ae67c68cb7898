import type { NormalisedClip } from './types.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import { posterArgs } from './posterArgs.ts'

/** The command with the clip's hash in place of its path. */
export const posterKey = ({ clip, encoderBuild }: { clip: NormalisedClip; encoderBuild: string }): string =>
  sha256(canonicalJson([encoderBuild, posterArgs({ clip, input: clip.hash, output: '' })]))
