import type { MediaScope, MediaSigner, TokenFault } from './types.ts'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'

/** Of these tokens alone: one that was signed for something else with the same key opens no media. */
const AUDIENCE = 'repreel-media'

type CreateMediaSignerArgs = {
  /** The newest first: it signs, all of them verify. At least one; 32 bytes or more each. */
  keys: readonly Uint8Array[]
}

/** Signs and verifies what stands in `?token=` (docs/adr/0008): HS256, the key named by `kid`. */
export const createMediaSigner = ({ keys }: CreateMediaSignerArgs): MediaSigner => {
  const known = new Map(keys.map((key) => [kidOf(key), key]))
  const [newest] = known
  assert(newest, 'createMediaSigner: there is no key to sign with')
  const [kid, key] = newest
  return {
    sign: async ({ expiresInSeconds, scope }) => {
      const issued = Math.floor(Date.now() / 1000)
      const expires = issued + expiresInSeconds
      const token = await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256', kid })
        .setSubject(subjectOf(scope))
        .setAudience(AUDIENCE)
        .setIssuedAt(issued)
        .setExpirationTime(expires)
        .sign(key)
      return { expiresAt: new Date(expires * 1000).toISOString(), token }
    },
    verify: async (token) => {
      try {
        const signedWith = known.get(decodeProtectedHeader(token).kid ?? '')
        if (!signedWith) return 'token-unknown-key'
        const { payload } = await jwtVerify(token, signedWith, {
          algorithms: ['HS256'],
          audience: AUDIENCE,
          requiredClaims: ['exp', 'sub'],
        })
        return scopeOf(payload.sub ?? '') ?? 'token-malformed'
      } catch (error) {
        return faultOf(error)
      }
    },
  }
}

/** Names a key without telling it. */
const kidOf = (key: Uint8Array): string =>
  createHash('sha256').update('repreel key id').update(key).digest('hex').slice(0, 16)

const subjectOf = (scope: MediaScope): string =>
  scope.of === 'version' ? `version/${scope.token}` : `workout/${scope.workoutId}`

const scopeOf = (subject: string): MediaScope | null => {
  const [of, name = ''] = subject.split('/')
  if (of === 'version') return { of, token: name }
  return of === 'workout' ? { of, workoutId: name } : null
}

const faultOf = (error: unknown): TokenFault => {
  if (error instanceof errors.JWTExpired) return 'token-expired'
  const isForged =
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JWTClaimValidationFailed
  return isForged ? 'token-forged' : 'token-malformed'
}
