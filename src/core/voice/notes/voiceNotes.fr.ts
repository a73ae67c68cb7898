import type { VoiceNoteCode } from './voiceNotes.en.ts'

export const voiceNotesFr: Readonly<Record<VoiceNoteCode, string>> = {
  no_engine:
    'Non dit en « {locale} » ({count}) : {texts}. Il n’y a ni enregistrement ni moteur vocal : installez espeak-ng là où tourne le worker, ou ajoutez des enregistrements.',
  voices_failed:
    'Non dit en « {locale} » ({count}) : {texts}. {engine} ne peut pas donner ses voix. {reason}',
  unknown_speaker: '« {voice} » n’a rien enregistré de ce qui est dit ici en « {locale} ». Vérifiez le nom.',
  unknown_voice:
    '« {voice} » n’a rien enregistré de ce qui est dit ici et n’est pas une voix de {engine} pour « {locale} » : la voix habituelle parle. Il a {voices}.',
  language: 'Non dit ({count}) : {texts}. {engine} ne parle pas « {locale} ».',
  no_sound: 'Non dit ({count}) : {texts}. On n’entend rien de ce que {engine} en fait.',
  too_long: 'Non dit ({count}) : {texts}. {engine} met plus de {limit} s à le dire.',
  failed: 'Non dit ({count}) : {texts}. {reason}',
}
