/** It has its size before anything is loaded, so that nothing moves; a portrait video stands in the middle. */
export const videoBox = {
  aspectRatio: '16 / 9',
  background: '#0b101a',
  borderRadius: 'var(--style-radius-m)',
  width: '100%',
} as const
