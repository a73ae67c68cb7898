import type { GraphQLAnswer } from '../http/types.ts'
import type { KeptAnswer } from './createResponseCache.ts'
import { answerHeaders } from './answerHeaders.ts'

type PublicAnswerArgs = { kept: KeptAnswer; request: { headers: Headers; method: string } }

/** What is kept, or to who asks whether it is still true, that it is. */
export const publicAnswer = ({ kept, request: { headers, method } }: PublicAnswerArgs): GraphQLAnswer => {
  const own = { ...answerHeaders.public, etag: kept.etag }
  if (method === 'GET' && isTold(headers.get('if-none-match'), kept.etag))
    return { body: null, headers: own, status: 304 }
  return { body: kept.body, headers: { ...own, 'content-type': kept.contentType }, status: 200 }
}

const isTold = (told: string | null, etag: string): boolean =>
  told !== null && told.split(',').some((each) => each.trim() === etag || each.trim() === '*')
