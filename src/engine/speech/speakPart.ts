import type { SpeechEngine } from '../../adapters/speech/types.ts'
import type { SoundNote } from '../../core/audio/soundPhrases.ts'
import type { SoundAsset } from '../../core/audio/types.ts'
import type { SpokenPart } from '../../core/voice/spokenParts.ts'
import type { SoundSettings } from '../sound/types.ts'
import type { Unspoken } from './types.ts'
import { join } from 'node:path'
import { canonicalJson } from '../../core/hash/canonicalJson.ts'
import { sha256 } from '../../core/hash/sha256.ts'
import { prepareSound } from '../sound/prepareSound.ts'
import { withScratch } from '../withScratch.ts'
import { keptSound } from '../sound/keptSound.ts'
import { reasonOf } from './reasonOf.ts'
import { nameOfEngine } from './nameOfEngine.ts'

/** Counts up when what is made of an engine's sound changes. */
const SPEECH_VERSION = 1

type SpeakPartArgs = {
  engine: SpeechEngine
  part: SpokenPart
  settings: SoundSettings
  signal?: AbortSignal
  voice: string
}

/** A text as the engine says it; what it has said before is in the store. `failed` says why there is no sound. */
export const speakPart = ({
  engine,
  part,
  settings,
  signal,
  voice,
}: SpeakPartArgs): Promise<SoundAsset | { failed: Unspoken }> => {
  const { locale, text } = part
  const key = sha256(canonicalJson([SPEECH_VERSION, engine.id, locale, voice, text]))
  const make = () =>
    withScratch({ purpose: 'speech', scratchDir: settings.scratchDir }, async (folder) => {
      const output = join(folder, 'spoken')
      try {
        await engine.speak({ locale, output, text, voice, ...(signal && { signal }) })
      } catch (error) {
        signal?.throwIfAborted()
        return { failed: { code: 'failed', figures: { reason: reasonOf(error) } } as const }
      }
      const sound = await prepareSound({ kind: 'voice', path: output, settings, ...(signal && { signal }) })
      return sound.status === 'usable' ? sound.asset : { failed: unspoken({ engine, reason: sound.reason }) }
    })
  return keptSound({ key, make, store: settings.store })
}

type UnspokenArgs = { engine: SpeechEngine; reason: SoundNote }

/** What is said to the uploader of a file is of no use to somebody who has uploaded none. */
const unspoken = ({ engine, reason: { code, figures } }: UnspokenArgs): Unspoken => {
  const name = nameOfEngine(engine)
  return code === 'too_long'
    ? { code, figures: { engine: name, limit: figures.limit! } }
    : { code: 'no_sound', figures: { engine: name } }
}
