import { pageResponse } from '../assets/pageResponse.ts'
import { escapeHtml } from './escapeHtml.ts'

type EmbedPageArgs = {
  /** Inside <body>. */
  body: string
  /** None: every page may show it in a frame. */
  frameOrigins: readonly string[]
  /** BCP 47. */
  language: string
  /** What it shows comes by itself: scripts are for players. */
  looksAgain?: boolean
  /** Other origins that media come from. */
  mediaOrigins?: readonly string[]
  status?: number
  title: string
}

/** It fills its frame from the first moment, so that nothing moves when poster and video arrive. */
const STYLE = `
html, body { background: #0b101a; color: #fff; font-family: system-ui, sans-serif; height: 100%; margin: 0; overflow: hidden }
video { display: block; height: 100%; object-fit: contain; width: 100% }
p { align-items: center; box-sizing: border-box; display: flex; font-size: clamp(1rem, 3vw, 1.5rem); height: 100%; justify-content: center; line-height: 1.4; margin: 0; padding: 1rem; text-align: center }
a { color: #c6ff3d }
button { align-items: center; background: none; border: 0; cursor: pointer; display: flex; inset: 0; justify-content: center; padding: 0; position: absolute; width: 100% }
svg { background: #0b101ae6; border-radius: 50%; fill: #c6ff3d; height: clamp(3rem, 14vmin, 7rem); padding: clamp(0.5rem, 3vmin, 1.5rem) }
button:hover svg { background: #c6ff3d; fill: #0b101a }
button:focus-visible { outline: 0.25rem solid #c6ff3d; outline-offset: -0.25rem }
noscript p { inset: 0; position: absolute }
`

const AGAIN_SECONDS = 5

/** What other sites show in a frame. Neither scripts nor anything else comes from outside, the media's own places apart. */
export const embedPage = ({
  body,
  frameOrigins,
  language,
  looksAgain = false,
  mediaOrigins = [],
  status = 200,
  title,
}: EmbedPageArgs): Response => {
  const media = ["'self'", ...mediaOrigins].join(' ')
  return pageResponse({
    csp: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'unsafe-inline'",
      `img-src ${media} data:`,
      `media-src ${media} blob:`,
      `connect-src ${media}`,
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${frameOrigins.length > 0 ? `'self' ${frameOrigins.join(' ')}` : '*'}`,
    ],
    headers: {
      // Whose video it is may depend on a token or a session.
      'cache-control': 'private, no-cache',
      'cross-origin-opener-policy': 'unsafe-none',
      vary: 'Accept-Language',
    },
    html: `<!doctype html>
<html lang="${escapeHtml(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${looksAgain ? `<meta http-equiv="refresh" content="${AGAIN_SECONDS}">\n` : ''}<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<body>
${body}
</body>
</html>
`,
    status,
  })
}
