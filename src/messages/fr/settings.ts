import type { settingsTexts as en } from '../en/settings.ts'

export const settingsTexts: Record<keyof typeof en, string> = {
  'settings.pace': 'Rythme',
  'settings.brand': 'Marque',
  'settings.brand.help':
    'Un thème à vous, pour les séances qui ont l’apparence « Marque ». Ce qui est vide est comme dans le thème sombre. Un changement refait ces vidéos.',

  settings: 'Réglages vidéo',
  'settings.help': 'Pour toutes les séances. Un changement refait les vidéos publiées qu’il touche.',
  'settings.speeds': 'Vitesse de lecture',
  'settings.speeds.help': 'La vitesse des clips à chaque rythme ; 1 comme filmé, 0,5 à 2.',
}
