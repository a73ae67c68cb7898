import type { ClipSet } from '../types.ts'

export type ClipRecipe = {
  /** Of the file. */
  name: string
  widthPx: number
  heightPx: number
  /** As FFmpeg takes it. */
  rate: string
  seconds: number
  /** Strength of the noise, as of a sensor; 0–100. */
  noise: number
  form: 'plain' | 'hdr' | 'wide pixels'
  hasSound: boolean
  seed: number
}

/** Sizes and rates as they are met: odd ones, an upright phone, HDR, a DV camera's pixels; half of them silent. */
const easy: ReadonlyArray<Pick<ClipRecipe, 'form' | 'heightPx' | 'rate' | 'widthPx'>> = [
  { widthPx: 854, heightPx: 480, rate: '25', form: 'plain' },
  { widthPx: 1280, heightPx: 720, rate: '24000/1001', form: 'plain' },
  { widthPx: 720, heightPx: 1280, rate: '30', form: 'plain' },
  { widthPx: 640, heightPx: 480, rate: '30000/1001', form: 'plain' },
  { widthPx: 1280, heightPx: 720, rate: '30', form: 'hdr' },
  { widthPx: 720, heightPx: 576, rate: '25', form: 'wide pixels' },
  { widthPx: 1280, heightPx: 720, rate: '50', form: 'plain' },
  { widthPx: 848, heightPx: 478, rate: '15', form: 'plain' },
]

const hard: typeof easy = [
  { widthPx: 1920, heightPx: 1080, rate: '30', form: 'plain' },
  { widthPx: 1920, heightPx: 1080, rate: '30000/1001', form: 'plain' },
  { widthPx: 1080, heightPx: 1920, rate: '25', form: 'plain' },
  { widthPx: 1920, heightPx: 1080, rate: '30', form: 'hdr' },
  { widthPx: 1920, heightPx: 1080, rate: '60', form: 'plain' },
]

type ClipRecipesArgs = { count: number; seed: number; set: ClipSet }

/** `count` clips, each another one; the same for the same seed. */
export const clipRecipes = ({ count, seed, set }: ClipRecipesArgs): ClipRecipe[] =>
  Array.from({ length: count }, (_, i) => {
    const kinds = { easy, hard }[set]
    return {
      ...kinds[i % kinds.length]!, // neither list is empty
      name: `${set}-${seed}-${i}`,
      // 2.1–4.7 s: none ends on a round number of frames of the programme.
      seconds: 2.1 + 0.2 * ((i * 5 + seed) % 14),
      noise: set === 'easy' ? 3 : 22,
      hasSound: i % 2 === 0,
      seed: 1000 * seed + i,
    }
  })

/** A still room, a figure that goes up and down in front of it, and the noise of a sensor. */
export const clipSourceFilters = (recipe: ClipRecipe): string => {
  const { heightPx, noise, rate, seconds, seed, widthPx } = recipe
  const [figureWidth, figureHeight] = [0.2 * widthPx, 0.6 * heightPx].map((px) => 2 * Math.round(px / 2))
  const room = `mandelbrot=s=${widthPx}x${heightPx}:start_x=${roomX(seed)}:start_scale=1.2:rate=1`
  return [
    `${room},trim=end_frame=1,boxblur=2,hue=h=${(37 * seed) % 360}:s=0.6,loop=loop=-1:size=1:start=0,setpts=N/(${rate}*TB),fps=${rate}[room]`,
    `testsrc2=s=${figureWidth}x${figureHeight}:r=${rate}[figure]`,
    `[room][figure]overlay=x='(W-w)/2':y='(H-h)*(0.5+0.45*sin(2*PI*t/${seconds}))':shortest=0`,
  ]
    .join(';')
    .concat(`,noise=alls=${noise}:allf=t:all_seed=${seed},trim=duration=${seconds}`)
}

/** The set's edge has detail everywhere along this stretch. */
const roomX = (seed: number): string => (-0.7 - 0.001 * (seed % 97)).toFixed(4)
