import type { SoundAsset } from '../../../src/core/audio/types.ts'
import type { SoundKind, SoundSettings } from '../../../src/engine/sound/types.ts'
import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareSound } from '../../../src/engine/sound/prepareSound.ts'
import { ffmpeg } from '../../ingest/helpers/ffmpeg.ts'

type MakeSoundArgs = {
  folder: string
  settings: SoundSettings
  kind: SoundKind
  /** A source of FFmpeg's lavfi, of the length that is wanted. */
  source: string
}

const made = new Map<string, Promise<SoundAsset>>()

/** A sound as an upload of it would be stored; once in a folder. */
export const makeSound = (args: MakeSoundArgs): Promise<SoundAsset> => {
  const name = [args.folder, args.kind, args.source].join('\n')
  const making = made.get(name) ?? make(args)
  made.set(name, making)
  return making
}

const make = async ({ folder, kind, settings, source }: MakeSoundArgs): Promise<SoundAsset> => {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${createHash('sha256').update(source).digest('hex').slice(0, 16)}.wav`)
  await ffmpeg('-f', 'lavfi', '-i', source, path)
  const prepared = await prepareSound({ kind, path, settings })
  if (prepared.status === 'invalid')
    throw new Error(`the test's sound is invalid: ${prepared.reason.message}`)
  return prepared.asset
}
