import type { clipTexts as en } from '../en/clips.ts'

export const clipTexts: Record<keyof typeof en, string> = {
  clip: 'Clip',
  clips: 'Clips',
  'clips.help':
    'Vidéos d’un seul exercice. Chacune est vérifiée et convertie après l’envoi ; les inutilisables disent pourquoi.',
  'clip.title.help':
    'Pour le retrouver, p. ex. « Squat, de profil, studio ». Si vide, le nom du fichier est utilisé.',
  'clip.status': 'État',
  'clip.status.help':
    'Un clip devient utilisable quelques secondes après l’envoi, une fois vérifié et converti.',
  'clip.reason': 'Pourquoi il est inutilisable',
  'clip.warnings': 'Avertissements',
  'clip.facts': 'Le fichier',
  'clip.durationMs': 'Durée (ms)',
  'clip.widthPx': 'Largeur (px)',
  'clip.heightPx': 'Hauteur (px)',
  'clip.frameRate': 'Images par seconde',
  'clip.codec': 'Codec',
  'clip.rotation': 'Rotation (°)',
  'clip.hasAudio': 'Avec son',
  'clip.hdr': 'HDR',
  'clip.normalised': 'Clip normalisé',

  'clipSide.left': 'Gauche',
  'clipSide.right': 'Droite',
  'clipStatus.invalid': 'Inutilisable',
  'clipStatus.processing': 'En traitement',
  'clipStatus.usable': 'Utilisable',
}
