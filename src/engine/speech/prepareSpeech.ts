import type { SoundAsset } from '../../core/audio/types.ts'
import type { RenderInput } from '../../core/segments/types.ts'
import type { WorkoutSnapshot } from '../../core/timeline/types.ts'
import type { VoiceNote } from '../../core/voice/notes/types.ts'
import type { PreparedSpeech, SpeechSettings } from './types.ts'
import { partsOfWorkout } from '../../core/voice/partsOfWorkout.ts'
import { spokenKey } from '../../core/voice/spokenKey.ts'
import { joinSounds } from './joinSounds.ts'
import { speakParts } from './speakParts.ts'

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
  const notes: VoiceNote[] = []
  for (const snapshot of Object.values(input.snapshots)) {
    const spoken = await speakWorkout({ settings, snapshot, ...(signal && { signal }) })
    for (const [key, asset] of spoken.speech) speech.set(key, asset)
    notes.push(...spoken.notes)
  }
  return { notes: distinct(notes), speech }
}

const distinct = (notes: readonly VoiceNote[]): VoiceNote[] => [
  ...new Map(notes.map((note) => [note.message, note])).values(),
]

export type SpeakWorkoutArgs = { settings: SpeechSettings; signal?: AbortSignal; snapshot: WorkoutSnapshot }

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
