import { setPriority } from 'node:os'

/** As FFmpeg does: web and workers come first. The kernel takes the disk's priority from this one. */
export const stepAside = (): void => setPriority(10)
