import type { StoreName } from './types.ts'

/** Whether the key is the file's own sha256: an original, a normalised clip, a logo, a decoded sound. */
export const isNamedByItself = ({ extension, kind }: StoreName): boolean =>
  kind === 'originals' ||
  kind === 'logos' ||
  (kind === 'clips' && extension === 'mp4') ||
  (kind === 'pcm' && extension === 'pcm')
