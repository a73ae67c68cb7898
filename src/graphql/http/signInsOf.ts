const SIGN_IN = /\b(?:login|forgotPassword|resetPassword|unlock)\w+/g

/**
 * How many tries to sign in a document may make, at most: each is named in it, under whatever alias and in whatever fragment, and
 * names have no escapes.
 */
export const signInsOf = (query: string | undefined): number => query?.match(SIGN_IN)?.length ?? 0
