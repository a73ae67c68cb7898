import type { SpeechEngine } from '../../adapters/speech/types.ts'
import type { SoundAsset } from '../../core/audio/types.ts'
import type { VoiceNote } from '../../core/voice/notes/types.ts'
import type { WorkoutSnapshot } from '../../core/timeline/types.ts'
import type { SpokenPart } from '../../core/voice/spokenParts.ts'
import type { SpeechSettings, Unspoken } from './types.ts'
import pMap from 'p-map'
import { voiceNote } from '../../core/voice/notes/voiceNote.ts'
import { nameOfEngine } from './nameOfEngine.ts'
import { reasonOf } from './reasonOf.ts'
import { speakPart } from './speakPart.ts'
import { type FoundVoice, voiceFor } from './voiceFor.ts'

/** Speaking is quick; what takes time is FFmpeg, which the encoders need too. */
const CONCURRENCY = 2
/** Beyond these a note ends in an ellipsis. */
const MAX_TOLD = 3
const MAX_VOICES_TOLD = 6

type SpeakPartsArgs = {
  /** Those without a recording. */
  parts: readonly SpokenPart[]
  settings: SpeechSettings
  signal?: AbortSignal
  snapshot: WorkoutSnapshot
}
type SpokenSounds = { sounds: ReadonlyMap<string, SoundAsset>; notes: readonly VoiceNote[] }

/** What the engine makes of texts, by their ids; and, for people, what it makes nothing of. */
export const speakParts = async ({
  parts,
  settings,
  signal,
  snapshot,
}: SpeakPartsArgs): Promise<SpokenSounds> => {
  if (parts.length === 0) return { notes: [], sounds: new Map() }
  const { locale } = snapshot
  const engine = await settings.speech()
  const unspoken = { ...countedTexts(parts), locale }
  if (!engine)
    return {
      notes: [...unknownSpeaker(snapshot), voiceNote('no_engine', unspoken)],
      sounds: new Map(),
    }
  const voices = await voicesOf({ engine, parts, snapshot })
  if (voices instanceof Error) {
    const figures = { ...unspoken, engine: nameOfEngine(engine), reason: reasonOf(voices) }
    return { notes: [voiceNote('voices_failed', figures)], sounds: new Map() }
  }
  const results = await pMap(
    parts,
    async (part) => {
      const voice = voices.get(part.locale)?.id
      if (!voice) return { part, spoken: { failed: noVoice({ engine, part }) } }
      return { part, spoken: await speakPart({ engine, part, settings, voice, ...(signal && { signal }) }) }
    },
    { concurrency: CONCURRENCY, ...(signal && { signal }) },
  )
  const failures = results.flatMap(({ part, spoken }) =>
    'failed' in spoken ? [{ part, failed: spoken.failed }] : [],
  )
  const sounds = results.flatMap(({ part, spoken }) =>
    'failed' in spoken ? [] : [[part.id, spoken] as const],
  )
  const unknown = unknownVoice({ engine, found: voices.get(locale), snapshot })
  return { notes: [...unknown, ...failureNotes(failures)], sounds: new Map(sounds) }
}

const noVoice = ({ engine, part }: { engine: SpeechEngine; part: SpokenPart }): Unspoken => ({
  code: 'language',
  figures: { engine: nameOfEngine(engine), locale: part.locale },
})

type VoicesOfArgs = { engine: SpeechEngine; parts: readonly SpokenPart[]; snapshot: WorkoutSnapshot }

/** An error where the engine cannot say; it may be somebody else's service, and a render never fails for its voice. */
const voicesOf = async ({
  engine,
  parts,
  snapshot,
}: VoicesOfArgs): Promise<Map<string, FoundVoice> | Error> => {
  const locales = [...new Set(parts.map(({ locale }) => locale))]
  const { voice } = snapshot.audio
  const found = locales.map(async (locale) => [locale, await voiceFor({ engine, locale, voice })] as const)
  return Promise.all(found).then(
    (entries) => new Map(entries),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  )
}

/** Whoever was chosen has said something of this workout; nobody was chosen: everybody is right. */
const isHeard = ({ audio: { recordings, voice } }: WorkoutSnapshot): boolean =>
  voice === 'default' || Object.keys(recordings).length > 0

const unknownSpeaker = (snapshot: WorkoutSnapshot): VoiceNote[] => {
  const { audio, locale } = snapshot
  return isHeard(snapshot) ? [] : [voiceNote('unknown_speaker', { locale, voice: audio.voice })]
}

type UnknownVoiceArgs = { engine: SpeechEngine; found: FoundVoice | undefined; snapshot: WorkoutSnapshot }

/** Where the language has no voice at all, another note says so. */
const unknownVoice = ({ engine, found, snapshot }: UnknownVoiceArgs): VoiceNote[] => {
  if (isHeard(snapshot) || !found || found.isChosen || found.ids.length === 0) return []
  const { audio, locale } = snapshot
  const voices = shortened({ all: found.ids, max: MAX_VOICES_TOLD })
  return [voiceNote('unknown_voice', { engine: nameOfEngine(engine), locale, voice: audio.voice, voices })]
}

/** One for each reason, with some of the texts that it concerns. */
const failureNotes = (failures: ReadonlyArray<{ part: SpokenPart; failed: Unspoken }>): VoiceNote[] => {
  const byReason = Map.groupBy(failures, ({ failed }) => JSON.stringify(failed))
  return [...byReason.values()].map((list) => {
    const { code, figures } = list[0]!.failed // a group has one at least
    return voiceNote(code, { ...figures, ...countedTexts(list.map(({ part }) => part)) })
  })
}

const countedTexts = (parts: readonly SpokenPart[]): { count: string; texts: string } => ({
  count: String(parts.length),
  texts: shortened({ all: parts.map(({ text }) => `“${text}”`), max: MAX_TOLD }),
})

const shortened = ({ all, max }: { all: readonly string[]; max: number }): string =>
  [...all.slice(0, max), ...(all.length > max ? ['…'] : [])].join(', ')
