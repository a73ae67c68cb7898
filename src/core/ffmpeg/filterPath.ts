import assert from 'node:assert/strict'

/** Filters have a quoting of their own inside FFmpeg's; paths without special characters need none of it. */
export const filterPath = (path: string): string => {
  assert(
    /^[A-Za-z0-9/._-]+$/.test(path),
    `a path in a filter has letters, digits and / . _ - only, got "${path}"; put the scratch and data folders elsewhere`,
  )
  return path
}
