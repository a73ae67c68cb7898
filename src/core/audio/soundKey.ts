import type { SoundKey, SoundSpec } from '../segments/types.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'
import { RENDERER_VERSION } from '../segments/rendererVersion.ts'
import { POSTROLL_FRAMES, PREROLL_FRAMES } from './rolls.ts'
import { soundArgs } from './soundArgs.ts'

type SoundKeyArgs = { encoderBuild: string; spec: SoundSpec }

/**
 * The command and what it reads; a flag, or a kind of sound, added later changes the key without anyone having to
 * remember that it should. Sounds are named by the hash of their PCM. It is the command of the chunk alone, whatever runs with
 * it: the bytes are the same.
 */
export const soundKey = ({ encoderBuild, spec }: SoundKeyArgs): SoundKey =>
  sha256(
    canonicalJson([
      encoderBuild,
      RENDERER_VERSION,
      soundArgs([{ input: 'pipe:0', output: '', spec }]),
      [PREROLL_FRAMES, POSTROLL_FRAMES],
      spec,
    ]),
  ) as SoundKey
