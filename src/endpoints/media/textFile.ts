import type { TaggedFile } from './createVersionFiles.ts'
import { etagOf } from './etagOf.ts'

/** A text as a file that can be answered. */
export const textFile = ({ contentType, text }: { contentType: string; text: string }): TaggedFile => {
  const head = new TextEncoder().encode(text)
  const file = { head, parts: [], totalBytes: head.length }
  return { contentType, etag: etagOf(file), file }
}
