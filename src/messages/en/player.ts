/** The player that other sites show in a frame. */
export const playerTexts = {
  'player.expired': 'This link has expired. Ask for a new one where you found it.',
  'player.notFound': 'There is no such video.',
  'player.play': 'Play: {title}',
  'player.waiting': 'The video is being made. It appears here as soon as it is ready.',
} as const
