/**
 * What an editor is told about a sound that cannot be used, by code. Codes are stable: other languages translate by
 * them, filling the same blanks from a note's figures.
 */
export const soundPhrases = {
  empty_file: 'The file is empty (0 bytes). Upload it again.',
  not_a_sound: 'This is not a sound that can be read. Upload MP3, M4A, WAV, FLAC, Ogg, Opus or WebM.',
  too_long: 'The sound is longer than {limit} s, the limit. Shorten it and upload it again.',
  too_short: 'The sound is {seconds} s long; music needs at least {limit} s.',
  silent: 'Nothing can be heard in this file: it measures {lufs} LUFS, and {limit} LUFS is the least.',
  not_processed: 'The sound could not be processed on this machine; upload it again to retry. {detail}',
} as const

export type SoundNoteCode = keyof typeof soundPhrases

/** Why a sound cannot be used: the code is for translation, the figures are its blanks, the message is English. */
export type SoundNote = { code: SoundNoteCode; message: string; figures: Readonly<Record<string, string>> }
