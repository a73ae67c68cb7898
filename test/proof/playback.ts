import type { MadeProgramme, PictureSource } from '../media/makeProgramme.ts'
import type { ServedProgramme } from '../media/serveProgramme.ts'
import type { Proof, ProofArgs } from './runner/types.ts'
import type { Browser } from 'playwright-core'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { makeProgramme } from '../media/makeProgramme.ts'
import { seededRandom } from '../media/seededRandom.ts'
import { serveProgramme } from '../media/serveProgramme.ts'

type Played = {
  player: string
  frames: number
  dropped: number
  stalls: number
  errors: readonly string[]
  bufferedRanges: number
  /** Where the picture of each seek landed, minus where it was wanted, in frames; the largest. */
  worstSeekFrames: number
  seconds: number
}

/** A version plays at normal speed in Chromium, by hls.js and natively: every frame, no stall, one buffered range. */
const proof: Proof = async ({ seed, short, log }) => {
  const made = await makeProgramme(picturesOf({ seed, short }))
  const served = await serveProgramme({
    made,
    other: (req, res) => void page(req.url ?? '').then((text) => res.end(text)),
  })
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--autoplay-policy=no-user-gesture-required', '--no-sandbox'],
  })
  try {
    const played: Played[] = []
    for (const player of ['hls.js', 'native MP4'] as const) {
      log(`playing with ${player}`)
      played.push(await play({ browser, made, served, seed, player }))
    }
    const wanted = made.manifest.video.frames
    const failed = played.filter((each) => !isGood(each, wanted)).length
    return { passed: played.length - failed, failed, markdown: table(played, wanted) }
  } finally {
    await browser.close()
    await served.close()
    await made.dispose()
  }
}
export default proof

/** About 20 s (5 s when short) of pieces of lengths that fall on no grid. */
const picturesOf = ({ seed, short }: Omit<ProofArgs, 'log'>): PictureSource[] => {
  const random = seededRandom(seed)
  const sources = ['testsrc2', 'mandelbrot', 'smptehdbars'] as const
  const pictures: PictureSource[] = []
  for (let left = short ? 150 : 600; left > 0; left -= pictures.at(-1)!.frames)
    pictures.push({
      source: sources[pictures.length % sources.length]!,
      frames: Math.min(left, 20 + Math.floor(random() * 150)),
    })
  return pictures
}

const chromiumPath = (): string => {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync)
  if (!found) throw new Error('This proof needs Chromium on the PATH: apt-get install chromium')
  return found
}

const page = async (url: string): Promise<string | Buffer> =>
  url === '/hls.js'
    ? readFile(new URL('../../node_modules/hls.js/dist/hls.min.js', import.meta.url))
    : '<!doctype html><script src="/hls.js"></script><video style="width:100%"></video>'

type PlayArgs = {
  browser: Browser
  made: MadeProgramme
  served: ServedProgramme
  seed: number
  player: 'hls.js' | 'native MP4'
}

const play = async ({ browser, made, served, seed, player }: PlayArgs): Promise<Played> => {
  const tab = await browser.newPage()
  try {
    await tab.goto(served.origin)
    const random = seededRandom(seed)
    const seekSeconds = Array.from(
      { length: 20 },
      () => Math.floor(random() * made.manifest.video.frames) / 30,
    )
    const played = await tab.evaluate(playInPage, {
      url: player === 'hls.js' ? served.hlsUrl : served.mp4Url,
      isHls: player === 'hls.js',
      seekSeconds,
    })
    return { player, ...played, errors: [...played.errors, ...served.errors.map(String)] }
  } finally {
    await tab.close()
  }
}

/** What hls.js's script puts on the page, as far as it is used here. */
type HlsPlayer = {
  loadSource: (url: string) => void
  attachMedia: (video: HTMLVideoElement) => void
  on: (event: string, listener: (event: string, data: { details: string; fatal: boolean }) => void) => void
}
type PageWithHls = { Hls: (new () => HlsPlayer) & { Events: { ERROR: string } } }

type PlayInPageArgs = { url: string; isHls: boolean; seekSeconds: number[] }

/** Runs in the browser: no names from outside. Plays to the end, then seeks. */
const playInPage = async ({ url, isHls, seekSeconds }: PlayInPageArgs): Promise<Omit<Played, 'player'>> => {
  const video = document.querySelector('video')!
  const errors: string[] = []
  let stalls = 0
  const once = (name: string): Promise<void> =>
    new Promise((done) => video.addEventListener(name, () => done(), { once: true }))
  video.addEventListener('error', () => errors.push(video.error?.message ?? 'error'))
  const canPlay = once('canplaythrough')
  if (isHls) {
    const { Hls } = globalThis as unknown as PageWithHls // its script is on the page
    const hls = new Hls()
    hls.on(Hls.Events.ERROR, (_, { details }) => errors.push(details))
    hls.loadSource(url)
    hls.attachMedia(video)
  } else video.src = url
  await canPlay
  video.addEventListener('waiting', () => stalls++)
  const ended = once('ended')
  await video.play()
  await ended
  const { totalVideoFrames, droppedVideoFrames } = video.getVideoPlaybackQuality()
  const bufferedRanges = video.buffered.length
  const playedStalls = stalls
  const seconds = video.duration
  let worstSeekFrames = 0
  for (const wanted of seekSeconds) {
    const shown = new Promise<number>((done) =>
      video.requestVideoFrameCallback((_, { mediaTime }) => done(mediaTime)),
    )
    // The middle of the frame: its beginning is not exact in floating point.
    video.currentTime = wanted + 1 / 60
    worstSeekFrames = Math.max(worstSeekFrames, Math.abs(Math.round(((await shown) - wanted) * 30)))
  }
  return {
    frames: totalVideoFrames,
    dropped: droppedVideoFrames,
    stalls: playedStalls,
    errors,
    bufferedRanges,
    worstSeekFrames,
    seconds,
  }
}

const isGood = (
  { frames, stalls, errors, bufferedRanges, worstSeekFrames }: Played,
  wanted: number,
): boolean =>
  frames === wanted && stalls === 0 && errors.length === 0 && bufferedRanges === 1 && worstSeekFrames === 0

const table = (played: readonly Played[], wanted: number): string =>
  [
    '| player | frames | dropped late | stalls | buffered ranges | errors | worst of 20 seeks | seconds |',
    '|---|---|---|---|---|---|---|---|',
    ...played.map(
      (each) =>
        `| ${each.player} | ${each.frames} of ${wanted} | ${each.dropped} | ${each.stalls} | ${each.bufferedRanges} ` +
        `| ${each.errors.join('; ') || 0} | ${each.worstSeekFrames} frames | ${each.seconds.toFixed(3)} |`,
    ),
    '',
  ].join('\n')
