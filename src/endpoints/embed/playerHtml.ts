import { languageName } from '../../core/languageName.ts'
import { escapeHtml } from './escapeHtml.ts'

export type PlayerVideo = {
  hlsUrl: string
  mp4Url: string
  posterUrl: string | null
  captionsUrl: string | null
  chaptersUrl: string | null
  /** Of captions and chapters. */
  locale: string
}

type PlayerHtmlArgs = {
  /** Names the button. */
  label: string
  scripts: readonly string[]
  video: PlayerVideo
  isElsewhere: boolean
}

/** A <video> with its poster and a button to play it; the scripts give it its source. */
export const playerHtml = ({ isElsewhere, label, scripts, video }: PlayerHtmlArgs): string => {
  const { captionsUrl, chaptersUrl, hlsUrl, locale, mp4Url, posterUrl } = video
  const track = (kind: string, url: string | null): string =>
    url === null
      ? ''
      : `<track kind="${kind}" label="${escapeHtml(languageName(locale))}" src="${escapeHtml(url)}" srclang="${escapeHtml(locale)}">`
  return `<video playsinline tabindex="0" preload="none"${isElsewhere ? ' crossorigin' : ''} aria-label="${escapeHtml(label)}"${posterUrl === null ? '' : ` poster="${escapeHtml(posterUrl)}"`} data-hls="${escapeHtml(hlsUrl)}" data-mp4="${escapeHtml(mp4Url)}">
${track('captions', captionsUrl)}${track('chapters', chaptersUrl)}
</video>
<button type="button" aria-label="${escapeHtml(label)}"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="M8 5v14l11-7z"/></svg></button>
<noscript><style>button { display: none }</style><p><a href="${escapeHtml(mp4Url)}">${escapeHtml(label)}</a></p></noscript>
${scripts.map((script) => `<script src="${escapeHtml(script)}"></script>`).join('\n')}`
}
