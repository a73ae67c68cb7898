export type PlayerName = 'hls.js' | 'shaka-player' | 'native MP4'

export type PlayedInPage = {
  frames: number
  dropped: number
  stalls: number
  errors: string[]
  bufferedRanges: number
  /** Where the picture of each seek landed, minus where it was wanted, in frames; the largest. */
  worstSeekFrames: number
  seconds: number
  /** Languages of the voice that the player offers; [] where it cannot. */
  languages: string[]
  /** Whether the second language's sound was loaded once it was chosen, and playing went on. null: not tried. */
  switched: boolean | null
}

/** What the scripts of the players put on the page, as far as it is used here. */
type PageWithPlayers = {
  Hls: (new () => HlsPlayer) & { Events: { ERROR: string } }
  shaka: { Player: new () => ShakaPlayer }
}
type HlsPlayer = {
  loadSource: (url: string) => void
  attachMedia: (video: HTMLVideoElement) => void
  on: (event: string, listener: (event: string, data: { details: string }) => void) => void
  audioTracks: Array<{ lang: string }>
  audioTrack: number
}
type ShakaTrack = { language: string }
type ShakaPlayer = {
  attach: (video: HTMLVideoElement) => Promise<void>
  load: (url: string) => Promise<void>
  addEventListener: (event: string, listener: (event: { detail: { code: number } }) => void) => void
  getAudioTracks: () => ShakaTrack[]
  selectAudioTrack: (track: ShakaTrack) => void
}

type PlayInPageArgs = { url: string; player: PlayerName; seekSeconds: number[] }

/** Runs in the browser: no names from outside. Plays to the end, seeks, then changes the language of the voice. */
export const playInPage = async ({ player, seekSeconds, url }: PlayInPageArgs): Promise<PlayedInPage> => {
  const { Hls, shaka } = globalThis as unknown as PageWithPlayers // their scripts are on the page
  const video = document.querySelector('video')!
  const errors: string[] = []
  let stalls = 0
  const once = (name: string): Promise<void> =>
    new Promise((done) => video.addEventListener(name, () => done(), { once: true }))
  video.addEventListener('error', () => errors.push(video.error?.message ?? 'error'))
  const canPlay = once('canplaythrough')
  let languages = (): string[] => []
  let choose = (_: number): void => {}
  if (player === 'hls.js') {
    const hls = new Hls()
    hls.on(Hls.Events.ERROR, (_, { details }) => errors.push(details))
    hls.loadSource(url)
    hls.attachMedia(video)
    languages = () => hls.audioTracks.map(({ lang }) => lang)
    choose = (track) => (hls.audioTrack = track)
  } else if (player === 'shaka-player') {
    const shakaPlayer = new shaka.Player()
    shakaPlayer.addEventListener('error', ({ detail }) => errors.push(`code ${detail.code}`))
    await shakaPlayer.attach(video)
    await shakaPlayer.load(url)
    languages = () => shakaPlayer.getAudioTracks().map(({ language }) => language)
    choose = (track) => shakaPlayer.selectAudioTrack(shakaPlayer.getAudioTracks()[track]!)
  } else video.src = url
  await canPlay
  const waited = (): void => void stalls++
  video.addEventListener('waiting', waited)
  const ended = once('ended')
  await video.play()
  await ended
  video.removeEventListener('waiting', waited)
  const { totalVideoFrames, droppedVideoFrames } = video.getVideoPlaybackQuality()
  const bufferedRanges = video.buffered.length
  let worstSeekFrames = 0
  for (const wanted of seekSeconds) {
    const shown = new Promise<number>((done) =>
      video.requestVideoFrameCallback((_, { mediaTime }) => done(mediaTime)),
    )
    // The middle of the frame: its beginning is not exact in floating point.
    video.currentTime = wanted + 1 / 60
    worstSeekFrames = Math.max(worstSeekFrames, Math.abs(Math.round(((await shown) - wanted) * 30)))
  }
  const offered = languages()
  let switched: boolean | null = null
  if (offered.length > 1) {
    video.currentTime = 0
    await once('seeked')
    await video.play()
    const isOther = (name: string): boolean => new RegExp(`/${offered[1]}-[^/]*/a\\d+\\.m4s`).test(name)
    const loaded = new Promise<boolean>((done) => {
      new PerformanceObserver((list) => {
        if (list.getEntries().some(({ name }) => isOther(name))) done(true)
      }).observe({ type: 'resource' })
      setTimeout(() => done(false), 10_000)
    })
    choose(1)
    switched = await loaded
    const from = video.currentTime
    while (video.currentTime < from + 1) await once('timeupdate')
    video.pause()
  }
  return {
    frames: totalVideoFrames,
    dropped: droppedVideoFrames,
    stalls,
    errors,
    bufferedRanges,
    worstSeekFrames,
    seconds: video.duration,
    languages: offered,
    switched,
  }
}
