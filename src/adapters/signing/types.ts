/** What a signed URL opens: one version (a preview too), or all published versions of a workout. */
export type MediaScope = { of: 'version'; token: string } | { of: 'workout'; workoutId: string }

/** Why a token opens nothing: it is none, of a key that is not used any more, changed by somebody, or too old. */
export type TokenFault = 'token-malformed' | 'token-unknown-key' | 'token-forged' | 'token-expired'

export type SignedToken = {
  /** A JWT; safe in a URL as it is. */
  token: string
  /** ISO 8601. */
  expiresAt: string
}

export type MediaSigner = {
  sign: (args: { scope: MediaScope; expiresInSeconds: number }) => Promise<SignedToken>
  /** Never rejects. */
  verify: (token: string) => Promise<MediaScope | TokenFault>
}
