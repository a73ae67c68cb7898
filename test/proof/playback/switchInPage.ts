export type SwitchedInPage = {
  frames: number
  stalls: number
  errors: string[]
  bufferedRanges: number
  /** Of the picture, before and after. */
  heights: [number, number]
}

/** What hls.js puts on the page, as far as it is used here. */
type HlsPlayer = {
  loadSource: (url: string) => void
  attachMedia: (video: HTMLVideoElement) => void
  on: (event: string, listener: (event: string, data: { details: string }) => void) => void
  levels: Array<{ height: number }>
  startLevel: number
  nextLevel: number
}
type PageWithHls = { Hls: (new () => HlsPlayer) & { Events: { ERROR: string; MANIFEST_PARSED: string } } }

type SwitchInPageArgs = { url: string; afterSeconds: number }

/** Runs in the browser: no names from outside. Plays the lowest height, then the highest, to the end. */
export const switchInPage = async ({ afterSeconds, url }: SwitchInPageArgs): Promise<SwitchedInPage> => {
  const { Hls } = globalThis as unknown as PageWithHls // its script is on the page
  const video = document.querySelector('video')!
  const errors: string[] = []
  let stalls = 0
  const once = (name: string): Promise<void> =>
    new Promise((done) => video.addEventListener(name, () => done(), { once: true }))
  video.addEventListener('error', () => errors.push(video.error?.message ?? 'error'))
  const hls = new Hls()
  const place = (pick: (...heights: number[]) => number): number => {
    const heights = hls.levels.map(({ height }) => height)
    return heights.indexOf(pick(...heights))
  }
  hls.on(Hls.Events.ERROR, (_, { details }) => errors.push(details))
  // A level that is chosen is kept: hls.js then adapts to nothing.
  hls.on(Hls.Events.MANIFEST_PARSED, () => {
    hls.startLevel = place(Math.min)
    hls.nextLevel = place(Math.min)
  })
  hls.loadSource(url)
  hls.attachMedia(video)
  await once('canplaythrough')
  const before = video.videoHeight
  video.addEventListener('waiting', () => void stalls++)
  const ended = once('ended')
  await video.play()
  while (video.currentTime < afterSeconds) await once('timeupdate')
  hls.nextLevel = place(Math.max)
  await ended
  return {
    frames: video.getVideoPlaybackQuality().totalVideoFrames,
    stalls,
    errors,
    bufferedRanges: video.buffered.length,
    heights: [before, video.videoHeight],
  }
}
