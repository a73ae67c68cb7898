import type { KeptAnswer } from './createResponseCache.ts'
import { createHash } from 'node:crypto'

type KeptAnswerArgs = { body: string | Buffer; contentType: string }

/** An answer as it is kept, with its tag. */
export const keptAnswer = ({ body, contentType }: KeptAnswerArgs): KeptAnswer => {
  const bytes = Buffer.from(body)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
  // Weak: whoever compresses it on its way keeps the tag.
  return { body: bytes, contentType, etag: `W/"${hash}"` }
}
