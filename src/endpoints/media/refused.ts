import type { MediaAnswer, Refusal } from './types.ts'
import type { ProblemCode } from '../problem/problems.ts'
import { problem } from './problem.ts'

/** What a reader is told who may not have it: nothing of whether a token's version or workout exists. */
export const refused = (refusal: Refusal): MediaAnswer => {
  const [code, detail] = refusals[refusal]
  const isSignIn = code.startsWith('media-token-') && code !== 'media-token-foreign'
  // RFC 9110 wants it with every 401.
  return problem({ code, detail, ...(isSignIn && { headers: challenge }) })
}

const challenge = { 'www-authenticate': 'Bearer realm="media", error="invalid_token"' }

const refusals: Record<Refusal, readonly [ProblemCode, string]> = {
  expired: [
    'media-expired',
    'Newer versions of this workout have replaced it, and its files were removed: play the current one',
  ],
  forbidden: ['media-forbidden', 'Sign in as somebody who may see it'],
  'token-expired': ['media-token-expired', 'Ask whoever gave it to you for a new one'],
  'token-foreign': ['media-token-foreign', 'Its token opens another version or workout, or no clip'],
  'token-forged': ['media-token-forged', 'Its token was changed, or signed by somebody else'],
  'token-malformed': ['media-token-malformed', 'What stands after `token=` is no token'],
  'token-unknown-key': [
    'media-token-unknown-key',
    'The key that its token was signed with is not used any more: ask for a new one',
  ],
}
