/** Clips: upload, state and facts of the file. */
export const clipTexts = {
  clip: 'Clip',
  clips: 'Clips',
  'clips.help':
    'Videos of single exercises. Each is checked and converted after the upload; invalid ones say why.',
  'clip.title.help':
    'For finding it again, e.g. “Squat, side view, studio”. The file’s name is used where this is empty.',
  'clip.status': 'Status',
  'clip.status.help':
    'A clip becomes usable a few seconds after the upload, when it has been checked and converted.',
  'clip.reason': 'Why it cannot be used',
  'clip.warnings': 'Warnings',
  'clip.facts': 'What the file is',
  'clip.durationMs': 'Length (ms)',
  'clip.widthPx': 'Width (px)',
  'clip.heightPx': 'Height (px)',
  'clip.frameRate': 'Frames per second',
  'clip.codec': 'Codec',
  'clip.rotation': 'Rotation (°)',
  'clip.hasAudio': 'Has sound',
  'clip.hdr': 'HDR',
  'clip.normalised': 'Normalised clip',

  'clipSide.left': 'Left',
  'clipSide.right': 'Right',
  'clipStatus.invalid': 'Invalid',
  'clipStatus.processing': 'Processing',
  'clipStatus.usable': 'Usable',
} as const
