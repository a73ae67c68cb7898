import type { SoundNoteCode } from './soundPhrases.ts'

export const soundPhrasesFr: Readonly<Record<SoundNoteCode, string>> = {
  empty_file: 'Le fichier est vide (0 octet). Envoyez-le à nouveau.',
  not_a_sound: 'Ce n’est pas un son que l’on sait lire. Envoyez du MP3, M4A, WAV, FLAC, Ogg, Opus ou WebM.',
  too_long: 'Le son dure plus de {limit} s, la limite. Raccourcissez-le et envoyez-le à nouveau.',
  too_short: 'Le son dure {seconds} s ; une musique doit durer au moins {limit} s.',
  silent: 'On n’entend rien dans ce fichier : il mesure {lufs} LUFS, il en faut au moins {limit}.',
  not_processed: 'Cette machine n’a pas pu traiter le son ; envoyez-le à nouveau pour réessayer. {detail}',
}
