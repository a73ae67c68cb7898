import type { Browser } from 'playwright-core'
import type { PictureSource } from '../../media/makeProgramme.ts'
import { makePictures, makeProgramme } from '../../media/makeProgramme.ts'
import { serveProgramme } from '../../media/serveProgramme.ts'
import { page } from './page.ts'
import { switchInPage, type SwitchedInPage } from './switchInPage.ts'

export type SwitchedHeights = SwitchedInPage & { wantedFrames: number; isGood: boolean }

/** Of a quarter and of the whole size; at its beginning the lower one plays. */
const HEIGHTS = [90, 180] as const
const AFTER_SECONDS = 1

/** 12 s, in several fragments: of the one that plays nothing is fetched anew. */
const pictures: readonly PictureSource[] = Array.from({ length: 6 }, (_, i) => ({
  source: i % 2 === 0 ? 'testsrc2' : 'smptehdbars',
  frames: 60 + i,
}))

/** A version in two heights: hls.js plays one, and goes over to the other while it plays. */
export const switchHeights = async ({ browser }: { browser: Browser }): Promise<SwitchedHeights> => {
  const made = await makeProgramme(pictures.map((each) => ({ ...each, heightPx: HEIGHTS[1] })))
  const low = await makePictures({
    pictures: pictures.map((each) => ({ ...each, heightPx: HEIGHTS[0] })),
    store: made.store,
  })
  const served = await serveProgramme({
    made,
    smaller: { height: 480, manifest: { ...made.manifest, ...low } },
    other: (req, res) => void page(req.url ?? '').then((text) => res.end(text)),
  })
  const tab = await browser.newPage()
  try {
    await tab.goto(served.origin)
    const found = await tab.evaluate(switchInPage, { afterSeconds: AFTER_SECONDS, url: served.hlsUrl })
    const errors = [...found.errors, ...served.errors.map(String)]
    const wantedFrames = made.manifest.video.frames
    const isWhole = found.stalls === 0 && found.bufferedRanges === 1 && found.frames >= wantedFrames
    const isGood = isWhole && errors.length === 0 && found.heights.join() === HEIGHTS.join()
    return { ...found, errors, isGood, wantedFrames }
  } finally {
    await tab.close()
    await served.close()
    await made.dispose()
  }
}
