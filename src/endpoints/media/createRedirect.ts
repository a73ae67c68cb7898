import type { MediaChoice } from './chooseMedia.ts'
import type { MediaAnswer, MediaRequest } from './types.ts'
import type { ExportUrls } from '../../adapters/store/exports/createExportUrls.ts'

/** Prefix of a version written out for this visibility; null: it is not (yet). */
export type FindExported = (which: {
  token: string
  visibility: 'public' | 'unlisted'
  request: MediaRequest
}) => Promise<string | null>

/** null: this process answers it itself. */
export type Redirect = (choice: MediaChoice, request: MediaRequest) => Promise<MediaAnswer | null>

type CreateRedirectArgs = { find: FindExported; urls: ExportUrls }

/** As long as somebody may be sent to a prefix that has just been given up. */
const KEPT_SECONDS = 60

/**
 * Sends readers of what anybody may see to where it was written out. A playlist only where its entries are found beside it;
 * else this process answers it, and sends each of its entries there.
 */
export const createRedirect =
  ({ find, urls }: CreateRedirectArgs): Redirect =>
  async (choice, request) => {
    const { audience } = choice
    if (audience !== 'public' && audience !== 'unlisted') return null
    const [, token, path] = OF_VERSION.exec(choice.contentLocation ?? request.path) ?? []
    if (token === undefined || path === undefined || path.endsWith('/download.mp4')) return null
    if (path.endsWith('.m3u8') && !urls.areRelative) return null
    const prefix = await find({ request, token, visibility: audience })
    if (prefix === null) return null
    return {
      body: null,
      headers: {
        'access-control-allow-origin': '*',
        'cache-control': `public, max-age=${KEPT_SECONDS}`,
        'content-length': '0',
        location: await urls.urlOf({ path, prefix }),
        ...(audience === 'unlisted' && { 'x-robots-tag': 'noindex' }),
      },
      status: 302,
    }
  }

const OF_VERSION = /^(?:\.\.\/)*versions\/([0-9a-f]{32})\/(.+)$/
