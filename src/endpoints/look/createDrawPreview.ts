import type { Payload } from 'payload'
import type { WorkoutExercise } from '../../core/workout/types.ts'
import type { BrandModel } from '../../core/look/brand/brandModel.ts'
import type { Theme } from '../../core/look/themes.ts'
import type { ResolvedOptions } from '../../options.ts'
import { join } from 'node:path'
import { createRunFfmpeg } from '../../adapters/ffmpeg/createRunFfmpeg.ts'
import { loadFonts } from '../../adapters/fonts/loadFonts.ts'
import { exampleExercise } from '../../adapters/payload/snapshot/exampleExercise.ts'
import { openStore, type StoreOptions } from '../../adapters/store/openStore.ts'
import { canonicalJson } from '../../core/hash/canonicalJson.ts'
import { sha256 } from '../../core/hash/sha256.ts'
import { brandTheme } from '../../core/look/brand/brandTheme.ts'
import { logoOf } from '../../core/look/brand/logoOf.ts'
import { keepLogo } from '../../engine/logo/keepLogo.ts'
import { normaliseLogo } from '../../engine/logo/normaliseLogo.ts'
import { madeOnce } from '../../core/madeOnce.ts'
import { drawLookPreview } from '../../engine/drawLookPreview.ts'
import { storeNames } from '../../engine/storeNames.ts'

type DrawPreviewArgs = { brand: BrandModel; locale: string; payload: Payload }
export type DrawPreview = (args: DrawPreviewArgs) => Promise<Buffer>

/** Thrown where so many wait already that the answer would come too late to be of use. */
export class TooManyPreviewsError extends Error {}

const MOST_WAITING = 4
const KEPT = 24

/** Draws a theme's preview as a worker would; one at a time, for this is the process that answers everybody. */
export const createDrawPreview = (
  options: Pick<ResolvedOptions, 'ffmpegPath' | 'ffprobePath' | 'fonts' | 'sandbox'> & StoreOptions,
): DrawPreview => {
  const { dataDir, ffmpegPath, ffprobePath, sandbox } = options
  const runFfmpeg = createRunFfmpeg({ ffmpegPath, ffprobePath, niceness: 15, sandbox })
  const store = openStore(options)
  const fonts = madeOnce(() => loadFonts({ dataDir, fonts: options.fonts }))
  const kept = new Map<string, Promise<Buffer>>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  const draw = async (args: {
    exercise: WorkoutExercise | null
    locale: string
    theme: Theme
  }): Promise<Buffer> => {
    const settings = {
      fonts: await fonts(),
      runFfmpeg,
      scratchDir: join(dataDir, 'preview'),
      store,
    }
    return drawLookPreview({ ...args, settings })
  }

  const inTurn = (work: () => Promise<Buffer>): Promise<Buffer> => {
    if (waiting >= MOST_WAITING) throw new TooManyPreviewsError()
    waiting++
    const turn = last.then(work).finally(() => waiting--)
    last = turn.catch(() => null)
    return turn
  }

  /** Drawn anew: what somebody sends is no picture for FFmpeg yet. */
  const withLogo = async (brand: BrandModel): Promise<BrandModel> => {
    const sent = brand.logo && logoOf(brand.logo)
    if (!sent) return brand
    const logo = await normaliseLogo(sent.png)
    await keepLogo({ ...logoOf(logo)!, store }) // it was just made
    return { ...brand, logo }
  }

  return async ({ brand, locale, payload }) => {
    const newest = await exampleExercise({ locale, payload })
    const exercise = newest?.clip && (await store.has(storeNames.clip(newest.clip.hash))) ? newest : null
    const key = sha256(canonicalJson([exercise, locale, brand]))
    const known = kept.get(key)
    if (known) return known
    const drawn = inTurn(async () =>
      draw({ exercise, locale, theme: brandTheme({ brand: await withLogo(brand) }) }),
    )
    kept.set(key, drawn)
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(oldest)
    // A failure is not kept: what is missing may be there the next time.
    drawn.catch(() => kept.delete(key))
    return drawn
  }
}
