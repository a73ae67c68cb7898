import type { VirtualFile } from '../../core/mp4/types.ts'
import { createHash } from 'node:crypto'

/**
 * A strong tag from what the bytes are made of: a new way of computing the head gives a new tag, a roll-back to the
 * same pieces the old one.
 */
export const etagOf = ({ head, parts }: VirtualFile): string => {
  const hash = createHash('sha256').update(head)
  for (const { file, offset, length } of parts) hash.update(`${file.kind}/${file.key}:${offset}+${length}\n`)
  return `"${hash.digest('hex').slice(0, 32)}"`
}
