import type { RatePolicy } from './createRateLimits.ts'

type RatePolicyOfArgs = { apiRoute: string; method: string; url: string }

const SIGN_IN = /\/(?:login|forgot-password|reset-password|unlock|first-register)$/

/** Pages and their files are not counted, nor is whoever watches whether we are well. */
export const ratePolicyOf = ({ apiRoute, method, url }: RatePolicyOfArgs): RatePolicy | null => {
  const [path = ''] = url.split('?')
  if (!path.startsWith(`${apiRoute}/`) || path.startsWith(`${apiRoute}/health/`)) return null
  return method === 'POST' && SIGN_IN.test(path) ? 'sign-in' : 'api'
}
