import type { impactTexts as en } from '../en/impact.ts'

export const impactTexts: Record<keyof typeof en, string> = {
  'impact.heading': 'Ceci change des vidéos publiées',
  'impact.asking': 'Recherche de ce que cela change…',
  'impact.renders.one': 'Nouveau rendu de {n} séance ',
  'impact.renders.other': 'Nouveau rendu de {n} séances ',
  'impact.segments.one': '{n} nouveau segment',
  'impact.segments.other': '{n} nouveaux segments',
  'impact.nothing': 'rien de nouveau à encoder',
  'impact.seconds': 'environ {n} s de travail',
  'impact.minutes': 'environ {n} min de travail',
  'impact.uses.one': '{n} séance l’utilise',
  'impact.uses.other': '{n} séances l’utilisent',
  'impact.published': 'dont {n} publiées.',
  'impact.first': 'Seules les {n} premières ont été examinées.',
  'impact.refused.one': '{n} séance ne peut pas être rendue ainsi et garderait sa vidéo :',
  'impact.refused.other': '{n} séances ne peuvent pas être rendues ainsi et garderaient leurs vidéos :',
  'impact.now': 'Enregistrer et rendre maintenant',
  'impact.later': 'Enregistrer, rendre plus tard',
  'impact.later.help':
    'Rendues plus tard, les vidéos restent telles quelles, marquées comme périmées, jusqu’à leur rendu ou au prochain changement des séances.',
  'impact.schedule': 'Planifier…',
  'impact.back': 'Retour au formulaire',
}
