import type { playerTexts as english } from '../en/player.ts'

export const playerTexts: Record<keyof typeof english, string> = {
  'player.expired': 'Ce lien a expiré. Demandez-en un nouveau là où vous l’avez trouvé.',
  'player.notFound': 'Cette vidéo n’existe pas.',
  'player.play': 'Lire : {title}',
  'player.waiting': 'La vidéo est en cours de création. Elle apparaîtra ici dès qu’elle sera prête.',
}
