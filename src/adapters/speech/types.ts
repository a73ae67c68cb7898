export type SpeechVoice = {
  /** What `speak` takes and an editor types, such as `en-gb`. */
  id: string
}

export type SpeakArgs = {
  /** One line, at most 500 characters, without control characters. */
  text: string
  /** BCP 47; one that `voices` has voices for. */
  locale: string
  /** One of `voices(locale)`. */
  voice: string
  /** Where the sound is to be written; any file that FFmpeg reads as WAV, FLAC, MP3, Ogg or M4A. */
  output: string
  signal?: AbortSignal
}

/** A text-to-speech engine. What it says is made once and kept, by everything that is given to it here. */
export type SpeechEngine = {
  /** Names the engine, its version and its settings: with another id everything is spoken anew. */
  id: string
  /** Its voices for a locale, the default one first; none where it cannot speak the language. */
  voices: (locale: string) => Promise<readonly SpeechVoice[]>
  /** Rejects where the text cannot be spoken; the render then goes on without it. */
  speak: (args: SpeakArgs) => Promise<void>
}
