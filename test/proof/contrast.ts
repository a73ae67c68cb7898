import type { Theme } from '../../src/core/look/themes.ts'
import type { ClipSnapshot } from '../../src/core/timeline/types.ts'
import type { Aspect } from '../../src/core/segments/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import type { Ground } from './contrast/groundClip.ts'
import type { Measured } from './contrast/report.ts'
import type { Proof } from './runner/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pMap from 'p-map'
import { layoutOf } from '../../src/core/look/layoutOf.ts'
import { themes } from '../../src/core/look/themes.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { brandExample } from './contrast/brandExample.ts'
import { encodedFrame } from './contrast/encodedFrame.ts'
import { flatColours } from './contrast/flatColours.ts'
import { groundClip } from './contrast/groundClip.ts'
import { measureText } from './contrast/measureText.ts'
import { report } from './contrast/report.ts'
import { shownTexts } from './contrast/shownTexts.ts'
import { sizeOf } from './contrast/sizeOf.ts'
import { sheetSpecs, type SheetMoment } from './look/sheetSpecs.ts'

const HEIGHT = 480
/** Nothing of a clip lies under their text. */
const cards = ['rest, opening', 'rest, body', 'rest between rounds', 'message', 'outro']
const isCard = ({ name }: SheetMoment): boolean => cards.some((card) => name.startsWith(card))

/** Every text of every kind of picture, measured on frames that were encoded and decoded: how large, how readable. */
const proof: Proof = async ({ journal, log, short }) => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-contrast-'))
  try {
    const settings = await ingestSettings(folder)
    const looks: Record<string, Theme> = { ...themes, brand: await brandExample(settings) }
    const measured: Measured[] = []
    for (const ground of short ? (['black'] as const) : (['white', 'black', 'busy'] as const)) {
      const clip = await groundClip({ folder, ground, settings })
      for (const [name, theme] of Object.entries(looks).filter(([each]) => !short || each === 'light'))
        for (const aspect of short ? (['16:9'] as const) : (['16:9', '9:16', '1:1'] as const)) {
          const look = { aspect, ground, name, theme }
          const moments = momentsOf({ ...look, clip, settings, short })
          const part = await journal({
            measure: () =>
              pMap(moments, (moment) => measure({ ...look, moment, settings }), { concurrency: 2 }),
            name: `contrast of ${name} ${aspect} over ${ground}`,
            of: [name, aspect, ground, short],
          })
          measured.push(...part)
          log(`${name} ${aspect} over ${ground}: ${part.length} pictures`)
        }
    }
    return report(measured)
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}
export default proof

const shortest = ['prepare', 'work', 'rest, body']

type Look = { aspect: Aspect; ground: Ground; name: string; settings: IngestSettings; theme: Theme }
type MomentsOfArgs = Look & { clip: ClipSnapshot; short: boolean }

/** Cards once, for all grounds. */
const momentsOf = ({ aspect, clip, ground, settings, short, theme }: MomentsOfArgs): SheetMoment[] => {
  const { metrics } = settings.fonts
  const all = sheetSpecs({ aspect, clips: { lunge: clip, squat: clip }, height: HEIGHT, metrics, theme })
  return all.filter((moment) =>
    short ? shortest.includes(moment.name) : ground === 'busy' || !isCard(moment),
  )
}

type MeasureArgs = Look & { moment: SheetMoment }

const measure = async ({ aspect, ground, moment, name, settings, theme }: MeasureArgs): Promise<Measured> => {
  const { spec } = moment
  // The digit of the last seconds comes larger than it stays.
  const frame = moment.frame + (moment.name === 'last three seconds' ? 10 : 0)
  const texts = shownTexts({ frame, metrics: settings.fonts.metrics, spec })
  const decoded = await encodedFrame({ frame, settings, spec, texts })
  const layout = layoutOf({ aspect, heightPx: spec.video.heightPx, widthPx: spec.video.widthPx })
  return {
    aspect,
    colours: flatColours({ frame: decoded.frame, layout, moment: moment.name, theme }),
    ground: isCard(moment) ? 'card' : ground,
    moment: moment.name,
    texts: texts.map((text) => {
      const { contrast, drawnPx, heightPx } = measureText({ ...decoded, text })
      const wanted = sizeOf({ aspect, moment: moment.name, text: text.text })
      // Letters reach above and below capitals: the em is what was drawn, by as much as the decoded one is higher.
      const size = wanted.of === 'digit' ? heightPx : (text.em * heightPx) / drawnPx
      return {
        contrast,
        pixelPercent: (100 * size) / heightPx / spec.video.heightPx,
        offByPx: heightPx - drawnPx,
        sizePercent: (100 * size) / spec.video.heightPx,
        text: text.text,
        wanted,
      }
    }),
    theme: name,
  }
}
