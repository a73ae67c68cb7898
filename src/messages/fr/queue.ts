import type { queueTexts as en } from '../en/queue.ts'

export const queueTexts: Record<keyof typeof en, string> = {
  queue: 'File d’attente',
  'queue.help': 'Ce que font les workers, et ce qu’ils n’ont pas pu faire. La page bouge toute seule.',
  'queue.adminsOnly':
    'Seuls les administrateurs voient la file d’attente. Demandez à l’un d’eux, ou regardez les rendus.',
  'queue.show': 'Quelles tâches sont montrées',
  'queue.all': 'Toutes',
  'queue.state.active': 'En cours',
  'queue.state.failed': 'Abandonnées',
  'queue.state.waiting': 'En attente',
  'queue.empty': 'Rien n’attend et rien ne tourne. Publiez une séance, et ses tâches passeront ici.',
  'queue.empty.failed':
    'Aucune tâche abandonnée. Celle qui échoue à chacun de ses essais reste ici une semaine.',
  'queue.hint': 'Cochez des tâches abandonnées pour les relancer ou les écarter.',
  'queue.retry': 'Réessayer',
  'queue.discard': 'Écarter',
  'queue.discarded': '{count} écartées',
  'queue.tickAll': 'Cocher toutes les tâches abandonnées',
  'queue.column.job': 'Tâche',
  'queue.column.subject': 'Pour',
  'queue.column.age': 'Âge',
  'queue.column.attempts': 'Essais',
  'queue.attempts': '{count} sur {most}',
  'queue.worker': 'Worker avec {count} FFmpeg à la fois, entendu il y a {seconds} s',
  'queue.before': 'Précédente',
  'queue.next': 'Suivante',
  'queue.page': 'Page {page} sur {pages}',
}
