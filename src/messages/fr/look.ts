import type { lookTexts as en } from '../en/look.ts'

export const lookTexts: Record<keyof typeof en, string> = {
  'look.theme': 'Thème',
  'look.theme.help': 'Les couleurs du minuteur, des noms et des cartes.',
  'look.show': 'Affiché',
  'look.show.help':
    'Décochez ce que la vidéo ne doit pas dessiner, parce qu’une application le dessine ou que personne n’en a besoin.',
  'show.timer': 'Minuteur',
  'show.name': 'Nom de l’exercice',
  'show.cues': 'Conseils',
  'show.next': 'Ce qui suit',
  'show.round': 'Tour, exercice, temps restant',
  'show.progress': 'Barre de toute la séance',
  'show.inWork': 'Tour, exercice et barre pendant l’effort aussi',
  'show.inWork.help':
    'Sinon, seuls les repos les montrent. Chaque endroit de la séance est alors encodé pour lui-même : un premier rendu dure à peu près autant de fois plus longtemps qu’il y a de tours, et un changement d’ordre encode tout de nouveau.',
  'theme.dark': 'Sombre',
  'theme.light': 'Clair',
  'theme.energy': 'Énergique',

  'theme.brand': 'Marque',
  'brand.face': 'Graisse des noms',
  'brand.upper': 'Noms en capitales',
  'face.bold': 'Gras',
  'face.black': 'Très gras',
  'brand.preview': 'Aperçu',
  'brand.preview.help':
    'Des images comme un rendu les dessine, avec ce qui est saisi ici et pas encore enregistré.',
  'brand.preview.waiting': 'En cours de dessin…',
  'brand.preview.failed':
    'Les images ne peuvent pas être dessinées pour l’instant. Réessayez dans un moment.',
  'brand.logo': 'Logo',
  'brand.logo.help':
    'Une image PNG ou WebP sur fond transparent, d’au moins 40 pixels de haut. Elle se tient en haut à droite pendant la préparation, les repos et à la fin, jamais pendant l’effort. C’est à votre œil de juger si elle se voit bien sur vos cartes et sur les clips : regardez l’aperçu.',
  'brand.logo.choose': 'Choisir une image',
  'brand.logo.replace': 'Choisir une autre image',
  'brand.logo.remove': 'Retirer',
  'brand.logo.failed': 'L’image n’a pas pu être envoyée. Réessayez dans un moment.',
  'brand.background': 'Cartes',
  'brand.scrim': 'Ombre sur le clip',
  'brand.text': 'Texte',
  'brand.quiet': 'Texte discret',
  'brand.work': 'Effort',
  'brand.rest': 'Repos',
  'brand.prepare': 'Préparation',
  'brand.switch': 'Changement de côté',
  'brand.onState': 'Texte sur les couleurs',
  'brand.scrimPercent': 'Densité de l’ombre (%)',
  'brand.radiusPercent': 'Arrondi des coins (%)',

  'look.burned': 'Minuteur et noms',
  'look.clean': 'Clips seuls, rien de dessiné',
}
