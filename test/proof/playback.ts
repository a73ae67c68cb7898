import type { PictureSource } from '../media/makeProgramme.ts'
import type { ServedProgramme } from '../media/serveProgramme.ts'
import type { PlayedInPage, PlayerName } from './playback/playInPage.ts'
import type { Proof, ProofArgs } from './runner/types.ts'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../helpers/launchBrowser.ts'
import { makeProgramme, makeSound } from '../media/makeProgramme.ts'
import { seededRandom } from '../media/seededRandom.ts'
import { serveProgramme } from '../media/serveProgramme.ts'
import { page } from './playback/page.ts'
import { playInPage } from './playback/playInPage.ts'
import { switchHeights, type SwitchedHeights } from './playback/switchHeights.ts'
import { cutLoops, wholePieces } from './playback/programmes.ts'

type Played = PlayedInPage & { player: PlayerName; programme: string; wantedFrames: number }

const players = ['hls.js', 'shaka-player', 'native MP4'] as const

/**
 * A version in two languages plays at normal speed in Chromium: every frame, no stall, one buffered range; seeks land on
 * their frame, and the voice changes its language.
 */
const proof: Proof = async (args) => {
  const browser = await launchBrowser()
  try {
    const programmes = {
      'whole segments': wholePieces(args),
      'loops cut at odd frames': cutLoops(args),
    }
    const played: Played[] = []
    for (const [programme, pictures] of Object.entries(programmes))
      played.push(...(await playProgramme({ ...args, browser, pictures, programme })))
    args.log('going over to another height while playing')
    const switched = await switchHeights({ browser })
    const failed = played.filter((each) => !isGood(each)).length + (switched.isGood ? 0 : 1)
    const markdown = [table(played), switchedText(switched)].join('\n')
    return { passed: played.length + 1 - failed, failed, markdown }
  } finally {
    await browser.close()
  }
}
export default proof

type PlayProgrammeArgs = ProofArgs & {
  browser: Browser
  pictures: readonly PictureSource[]
  programme: string
}

const playProgramme = async ({
  browser,
  log,
  pictures,
  programme,
  seed,
}: PlayProgrammeArgs): Promise<Played[]> => {
  const made = await makeProgramme(pictures)
  const sound = await makeSound({ hertz: 800, pictures, store: made.store })
  const served = await serveProgramme({
    made,
    dubbed: [{ locale: 'fr', sound }],
    other: (req, res) => void page(req.url ?? '').then((text) => res.end(text)),
  })
  try {
    const played: Played[] = []
    const wantedFrames = made.manifest.video.frames
    for (const player of players) {
      log(`playing ${programme} with ${player}`)
      const found = await play({ browser, player, seed, served, wantedFrames })
      played.push({ ...found, player, programme, wantedFrames })
    }
    return played
  } finally {
    await served.close()
    await made.dispose()
  }
}

type PlayArgs = {
  browser: Browser
  player: PlayerName
  seed: number
  served: ServedProgramme
  wantedFrames: number
}

const play = async ({ browser, player, seed, served, wantedFrames }: PlayArgs): Promise<PlayedInPage> => {
  const tab = await browser.newPage()
  try {
    await tab.goto(served.origin)
    const random = seededRandom(seed)
    const seekSeconds = Array.from({ length: 20 }, () => Math.floor(random() * wantedFrames) / 30)
    const url = player === 'native MP4' ? served.mp4Url : served.hlsUrl
    const played = await tab.evaluate(playInPage, { player, seekSeconds, url })
    return { ...played, errors: [...played.errors, ...served.errors.map(String)] }
  } finally {
    await tab.close()
  }
}

const isGood = (played: Played): boolean => {
  const { bufferedRanges, errors, frames, languages, player, stalls, switched, wantedFrames } = played
  const speaks = player === 'native MP4' || (languages.join(' ') === 'en fr' && switched === true)
  const isWhole = frames === wantedFrames && bufferedRanges === 1 && played.worstSeekFrames === 0
  return isWhole && stalls === 0 && errors.length === 0 && speaks
}

const table = (played: readonly Played[]): string =>
  [
    'Sound is a rendition of its own; the version speaks English and French. In the MP4 it is English.',
    '',
    '| programme | player | frames | dropped late | stalls | buffered ranges | errors | worst of 20 seeks | seconds | switch to French |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...played.map(
      (each) =>
        `| ${each.programme} | ${each.player} | ${each.frames} of ${each.wantedFrames} | ${each.dropped} | ${each.stalls} ` +
        `| ${each.bufferedRanges} | ${each.errors.join('; ') || 0} | ${each.worstSeekFrames} frames ` +
        `| ${each.seconds.toFixed(3)} | ${switchText(each)} |`,
    ),
    '',
  ].join('\n')

const switchedText = ({
  bufferedRanges,
  errors,
  frames,
  heights,
  isGood,
  stalls,
  wantedFrames,
}: SwitchedHeights) =>
  `hls.js went over from ${heights[0]} to ${heights[1]} lines while it played: ${isGood ? 'good' : '**not good**'}; ` +
  `${frames} frames shown or fetched anew (${wantedFrames} in the version), ${stalls} stalls, ${bufferedRanges} buffered range, ` +
  `${errors.join('; ') || 0} errors.\n`

const switchText = ({ languages, switched }: Played): string =>
  switched === null ? '–' : `${switched ? 'loaded, played on' : 'failed'} (of ${languages.join(', ')})`
