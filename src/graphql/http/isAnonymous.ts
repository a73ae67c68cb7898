import type { SanitizedConfig } from 'payload'

/**
 * Whether nothing of a request could tell who asks: no Authorization, no token in its address, no cookie of this
 * application. Only then is the cache asked or filled.
 */
export const createIsAnonymous = ({
  config,
}: {
  config: SanitizedConfig
}): ((call: { headers: Headers; url: string }) => boolean) => {
  const cookieStart = `${config.cookiePrefix}-`
  // Somebody is signed in who says nothing, or by means that only the host knows.
  const knowsOthers =
    Boolean(config.admin.autoLogin) ||
    config.collections.some(({ auth }) => auth && (auth.strategies?.length ?? 0) > 0)
  if (knowsOthers) return () => false
  return ({ headers, url }) =>
    !headers.has('authorization') &&
    !/[?&]token=/i.test(url) &&
    !(headers.get('cookie') ?? '').split(';').some((cookie) => cookie.trimStart().startsWith(cookieStart))
}
