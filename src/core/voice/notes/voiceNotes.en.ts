/**
 * What an editor is told about the voice of a render, by code. Codes are stable: they are kept with the render, and
 * each language fills the same blanks from a note's figures.
 */
export const voiceNotesEn = {
  no_engine:
    'Not spoken in “{locale}” ({count}): {texts}. There is no recording and no speech engine: install espeak-ng where the worker runs, or upload recordings.',
  voices_failed: 'Not spoken in “{locale}” ({count}): {texts}. {engine} cannot list its voices. {reason}',
  unknown_speaker: '“{voice}” has recorded nothing that is said here in “{locale}”. Check the name.',
  unknown_voice:
    '“{voice}” has recorded nothing that is said here, and is no voice of {engine} for “{locale}”: the usual voice speaks. It has {voices}.',
  language: 'Not spoken ({count}): {texts}. {engine} does not speak “{locale}”.',
  no_sound: 'Not spoken ({count}): {texts}. Nothing can be heard of what {engine} makes of it.',
  too_long: 'Not spoken ({count}): {texts}. {engine} takes longer than {limit} s to say it.',
  failed: 'Not spoken ({count}): {texts}. {reason}',
} as const

export type VoiceNoteCode = keyof typeof voiceNotesEn
