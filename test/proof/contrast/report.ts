import type { Aspect } from '../../../src/core/segments/types.ts'
import type { ProofResult } from '../runner/types.ts'
import type { FlatColour } from './flatColours.ts'
import type { Ground } from './groundClip.ts'
import type { WantedSize } from './sizeOf.ts'

export type Measured = {
  aspect: Aspect
  colours: FlatColour[]
  ground: Ground | 'card'
  moment: string
  texts: Array<{
    contrast: number
    /** Decoded against drawn. */
    offByPx: number
    sizePercent: number
    /** What one pixel of its strokes' height is of that. */
    pixelPercent: number
    text: string
    wanted: WantedSize
  }>
  theme: string
}

/** WCAG 2 for text of any size. */
const LEAST_CONTRAST = 4.5
/**
 * Of 255, in the channel that differs most. At the product's crf an encoder leaves chroma up to five of 8 bits from what
 * it was given: 9.3 in blue (BT.709's 1.8556). That the look itself is within 4, `test/look/colours` shows at crf 12.
 */
const COLOUR_TOLERANCE = 10
/** Both edges of a stroke are rounded by half a row at most, and the encoder moves one. */
const EDGE_ROWS = 1.5
/** Documents print sizes to a hundredth of a pixel. */
const PRINTED_PERCENT = 0.01

/** Every text and every colour is one statement. */
export const report = (measured: readonly Measured[]): ProofResult => {
  const texts = measured.flatMap(({ texts: each, ...where }) => each.map((text) => ({ ...text, ...where })))
  const colours = measured.flatMap(({ colours: each, theme, aspect }) =>
    each.map((colour) => ({ ...colour, aspect, theme })),
  )
  const pale = texts.filter(({ contrast }) => contrast < LEAST_CONTRAST)
  const small = texts.filter(
    ({ pixelPercent, sizePercent, wanted }) =>
      sizePercent < wanted.least - EDGE_ROWS * pixelPercent - PRINTED_PERCENT,
  )
  const wrong = colours.filter(({ farthest }) => farthest > COLOUR_TOLERANCE)
  const failed = pale.length + small.length + wrong.length
  const sized = Map.groupBy(texts, ({ aspect, wanted }) => `${wanted.element}\n${aspect}`)
  const grounds = Map.groupBy(texts, ({ aspect, theme }) => `${theme}\n${aspect}`)
  const flat = Map.groupBy(colours, ({ place, theme }) => `${theme}\n${place}`)
  const markdown = [
    `${measured.length} frames of H.264 at 480 lines, decoded; ${texts.length} texts. Contrast is WCAG's, between the strokes' median and`,
    `the worse of the 1st and 99th percentile of what is around them (0.12 em); at least ${LEAST_CONTRAST}:1. Cards have no clip under`,
    'their text.',
    '',
    '## Contrast, the worst text',
    '',
    '| theme | format | white clip | black clip | busy clip | cards |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...grounds].map(([key, group]) => {
      const [theme, aspect] = key.split('\n')
      const worst = (['white', 'black', 'busy', 'card'] as const).map((ground) => {
        const of = group.filter((each) => each.ground === ground)
        const [lowest] = of.toSorted((a, b) => a.contrast - b.contrast)
        return lowest ? `${lowest.contrast.toFixed(1)} (${lowest.text}, ${lowest.moment})` : '–'
      })
      return row([theme!, aspect!, ...worst])
    }),
    '',
    '## Sizes, the smallest',
    '',
    'In % of the height: of timers and words of state the height of a digit or a capital as decoded, of the rest the em. A stroke',
    `may be ${EDGE_ROWS} rows lower than that: so far rounding and the encoder move its edges.`,
    '',
    '| element | 16:9 | least | 9:16 | least | 1:1 | least |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...[...new Set(texts.map(({ wanted }) => wanted.element))].map((element) =>
      row([
        element,
        ...(['16:9', '9:16', '1:1'] as const).flatMap((aspect) => {
          const group = sized.get(`${element}\n${aspect}`)
          if (!group) return ['–', '–']
          const smallest = Math.min(...group.map(({ sizePercent }) => sizePercent))
          return [smallest.toFixed(1), String(group[0]!.wanted.least)]
        }),
      ]),
    ),
    '',
    `Decoded strokes are at most ${Math.max(0, ...texts.map(({ offByPx }) => Math.abs(offByPx)))} px higher or lower than they were drawn.`,
    '',
    '## Colours',
    '',
    `Flat places of the decoded frames, of 255 in the channel that differs most; at most ${COLOUR_TOLERANCE}.`,
    '',
    '| theme | place | wanted | seen | farthest |',
    '| --- | --- | --- | --- | --- |',
    ...[...flat].map(([key, group]) => {
      const [theme, place] = key.split('\n')
      const [worst] = group.toSorted((a, b) => b.farthest - a.farthest)
      const { farthest, seen, wanted } = worst!
      return row([theme!, place!, wanted.toLowerCase(), seen, String(farthest)])
    }),
    ...(failed > 0
      ? ['', '## Failures', '', ...pale.map(paleLine), ...small.map(smallLine), ...wrong.map(wrongLine)]
      : []),
  ].join('\n')
  return { failed, markdown, passed: 2 * texts.length + colours.length - failed }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

type Text = Omit<Measured, 'colours' | 'texts'> & Measured['texts'][number]

const where = ({ aspect, ground, moment, text, theme }: Text): string =>
  `${theme}, ${aspect}, ${moment}, over ${ground}: “${text}”`

const paleLine = (text: Text): string => `- ${where(text)} has a contrast of ${text.contrast.toFixed(2)}`
const smallLine = (text: Text): string =>
  `- ${where(text)} (${text.wanted.element}) is ${text.sizePercent.toFixed(2)} %, ${text.wanted.least} wanted`
const wrongLine = ({
  aspect,
  place,
  seen,
  theme,
  wanted,
}: FlatColour & { aspect: Aspect; theme: string }): string =>
  `- ${theme}, ${aspect}, ${place}: ${seen}, ${wanted} wanted`
