/** Plans, re-renders and the like also live below `/repreel/`: only what ends like media is media. */
const MEDIA_PATH = /^(?:versions|workouts|clips)\/.+\.(?:mp4|m3u8|m4s|webp|vtt|srt|txt|json)$/

/** The path below `/repreel/` of a URL that is the media handler's to answer; null for any other URL. */
export const mediaPathOf = ({ url, apiRoute }: { url: string; apiRoute: string }): string | null => {
  const [pathname = ''] = url.split('?')
  const base = `${apiRoute}/repreel/`
  const path = pathname.slice(base.length)
  return pathname.startsWith(base) && MEDIA_PATH.test(path) ? path : null
}
