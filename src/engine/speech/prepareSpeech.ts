import type { SpeechEngine } from '../../adapters/speech/types.ts'
import type { SoundAsset } from '../../core/audio/types.ts'
import type { RenderInput } from '../../core/segments/types.ts'
import type { WorkoutSnapshot } from '../../core/timeline/types.ts'
import type { SpokenPart } from '../../core/voice/spokenParts.ts'
import type { PreparedSpeech, SpeechSettings } from './types.ts'
import pMap from 'p-map'
import { partsOfWorkout } from '../../core/voice/partsOfWorkout.ts'
import { spokenKey } from '../../core/voice/spokenKey.ts'
import { joinSounds } from './joinSounds.ts'
import { speakPart } from './speakPart.ts'
import { voiceFor } from './voiceFor.ts'

/** Speaking is quick; what takes time is FFmpeg, which the encoders need too. */
const CONCURRENCY = 2
/** Beyond these a note says how many more. */
const MAX_FAILURES_TOLD = 3

export type PrepareSpeechArgs = { input: RenderInput; settings: SpeechSettings; signal?: AbortSignal }

/**
 * The sounds of everything that the workouts may say: recordings where there are, else speech. What cannot be spoken is
 * left out and told; nothing here fails a render but the machine.
 */
export const prepareSpeech = async ({
  input,
  settings,
  signal,
}: PrepareSpeechArgs): Promise<PreparedSpeech> => {
  const speech = new Map<string, SoundAsset>()
  const notes: string[] = []
  for (const snapshot of Object.values(input.snapshots)) {
    const spoken = await speakWorkout({ settings, snapshot, ...(signal && { signal }) })
    for (const [key, asset] of spoken.speech) speech.set(key, asset)
    notes.push(...spoken.notes)
  }
  return { notes: [...new Set(notes)], speech }
}

type SpeakWorkoutArgs = { settings: SpeechSettings; signal?: AbortSignal; snapshot: WorkoutSnapshot }

const speakWorkout = async ({ settings, signal, snapshot }: SpeakWorkoutArgs): Promise<PreparedSpeech> => {
  const phrases = partsOfWorkout(snapshot)
  const { audio, locale } = snapshot
  const sounds = new Map<string, SoundAsset>(Object.entries(audio.recordings))
  const unrecorded = phrases.flatMap(({ parts }) => parts).filter(({ id }) => !sounds.has(id))
  const missing = [...new Map(unrecorded.map((part) => [part.id, part])).values()]
  const made = await speakParts({ parts: missing, settings, snapshot, ...(signal && { signal }) })
  for (const [id, asset] of made.sounds) sounds.set(id, asset)

  const speech = new Map<string, SoundAsset>()
  for (const { parts, phrase } of phrases) {
    const assets = parts.flatMap(({ id }) => sounds.get(id) ?? [])
    // Half a phrase says something else.
    if (parts.length === 0 || assets.length < parts.length) continue
    const key = spokenKey({ ...phrase, locale, voice: audio.voice })
    speech.set(key, await joinSounds({ parts: assets, store: settings.store }))
  }
  return { notes: made.notes, speech }
}

type SpeakPartsArgs = SpeakWorkoutArgs & { parts: readonly SpokenPart[] }
type SpokenSounds = { sounds: ReadonlyMap<string, SoundAsset>; notes: readonly string[] }

const speakParts = async ({ parts, settings, signal, snapshot }: SpeakPartsArgs): Promise<SpokenSounds> => {
  if (parts.length === 0) return { notes: [], sounds: new Map() }
  const { audio, locale } = snapshot
  const unspoken = `${parts.length} phrases of “${locale}” have no recording and are not spoken`
  const engine = await settings.speech()
  if (!engine) return { notes: [`${unspoken}: ${NO_ENGINE}`], sounds: new Map() }
  const voices = await voicesOf({ engine, parts, voice: audio.voice })
  const results = await pMap(
    parts,
    async (part) => {
      const voice = voices.get(part.locale)
      const spoken = voice
        ? await speakPart({ engine, part, settings, voice, ...(signal && { signal }) })
        : { failed: `${engine.id.split(',')[0]} does not speak “${part.locale}”.` }
      return { part, spoken }
    },
    { concurrency: CONCURRENCY, ...(signal && { signal }) },
  )
  const failures = results.flatMap(({ part, spoken }) =>
    'failed' in spoken ? [{ part, failed: spoken.failed }] : [],
  )
  const sounds = results.flatMap(({ part, spoken }) =>
    'failed' in spoken ? [] : [[part.id, spoken] as const],
  )
  return { notes: failureNotes(failures), sounds: new Map(sounds) }
}

const NO_ENGINE = 'there is no speech engine; install espeak-ng where the worker runs, or upload recordings.'

type VoicesOfArgs = { engine: SpeechEngine; parts: readonly SpokenPart[]; voice: string }

const voicesOf = async ({ engine, parts, voice }: VoicesOfArgs): Promise<Map<string, string | null>> => {
  const locales = [...new Set(parts.map(({ locale }) => locale))]
  const found = locales.map(async (locale) => [locale, await voiceFor({ engine, locale, voice })] as const)
  return new Map(await Promise.all(found))
}

/** One line for each reason, with some of the texts that it concerns. */
const failureNotes = (failures: ReadonlyArray<{ part: SpokenPart; failed: string }>): string[] => {
  const byReason = Map.groupBy(failures, ({ failed }) => failed)
  return [...byReason].map(([reason, list]) => {
    const texts = list.map(({ part }) => `“${part.text}”`)
    const { length } = list
    const more = length > MAX_FAILURES_TOLD ? ` and ${length - MAX_FAILURES_TOLD} more` : ''
    return `Not spoken: ${texts.slice(0, MAX_FAILURES_TOLD).join(', ')}${more}. ${reason}`
  })
}
