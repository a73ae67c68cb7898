import type { ClipLimits } from './types.ts'

/** What one uploaded clip may be; a host application may set others. */
export const defaultClipLimits: ClipLimits = {
  maxDurationSeconds: 300,
  maxBytes: 2 * 1024 ** 3,
  maxPixels: 4096 * 2304,
  minSidePx: 16,
  maxFramesPerSecond: 120,
}
