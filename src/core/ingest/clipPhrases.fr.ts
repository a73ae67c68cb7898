import type { ClipNoteCode } from './clipPhrases.ts'

export const clipPhrasesFr: Readonly<Record<ClipNoteCode, string>> = {
  empty_file: 'Le fichier est vide (0 octet). Envoyez-le à nouveau.',
  not_a_video: 'Ce n’est pas une vidéo que l’on sait lire. Envoyez du MP4, MOV, WebM, Matroska ou GIF.',
  end_missing: 'Le fichier est abîmé ou incomplet : il manque la fin. Envoyez-le à nouveau.',
  no_size: 'Le fichier est abîmé ou incomplet : sa piste vidéo n’a pas de taille. Envoyez-le à nouveau.',
  no_frames: 'Le fichier est abîmé ou incomplet : aucune image n’est lisible. Envoyez-le à nouveau.',
  incomplete:
    'Seules {readSeconds} s sur {promisedSeconds} s sont lisibles : le fichier est incomplet. Envoyez-le à nouveau.',
  no_video_track: 'Ce fichier n’a pas de piste vidéo.',
  still_picture: 'Ce fichier n’a que {frames} image ; il en faut au moins 2.',
  unsupported_codec:
    'Une piste est codée en {codec}, qui n’est pas accepté. Exportez la vidéo en H.264, HEVC, VP9, AV1 ou ProRes.',
  file_too_large: 'Le fichier pèse {size} Go ; la limite est de {limit} Go.',
  too_long: 'Le clip dure {seconds} s ; la limite est de {limit} s.',
  picture_too_large: '{width}×{height} font {megapixels} mégapixels ; la limite est de {limit} mégapixels.',
  picture_too_small: '{width}×{height} ; le petit côté doit avoir au moins {limit} pixels.',
  frame_rate_too_high: '{width}×{height} à {rate} images par seconde ; la limite est de {limit}.',
  not_processed: 'Cette machine n’a pas pu traiter le clip ; envoyez-le à nouveau pour réessayer. {detail}',
  very_short_clip:
    '{seconds} s, c’est trop court pour bien boucler ; 2 s ou plus, une répétition entière, c’est mieux.',
  short_clip:
    '{seconds} s, c’est court pour bien boucler ; 2 s ou plus, une répétition entière, c’est mieux.',
  low_frame_rate: '{rate} images par seconde : le mouvement est saccadé ; avec 24 ou plus, il paraît fluide.',
  uneven_frame_rate: 'La cadence varie : l’image reste figée jusqu’à {seconds} s.',
  small_picture: '{width}×{height}, c’est petit : l’image paraît floue en 1280×720.',
  hdr_converted: 'Le HDR a été converti en gamme standard (BT.709).',
  deinterlaced: 'La vidéo était entrelacée ; ses trames ont été réunies en images entières.',
  sound_unreadable: 'La piste sonore est illisible et ignorée.',
}
