import type { Theme } from '../../../src/core/look/themes.ts'
import type { Aspect } from '../../../src/core/segments/types.ts'
import type { EngineSettings } from '../../../src/engine/types.ts'
import type { SheetClips } from './sheetSpecs.ts'
import sharp, { type Sharp } from 'sharp'
import { drawStill } from '../../../src/engine/drawStill.ts'
import { sheetSpecs } from './sheetSpecs.ts'

type ContactSheetArgs = {
  clips: SheetClips
  log: (line: string) => void
  path: string
  settings: EngineSettings
  theme: Theme
}

/** Every kind of picture in every aspect, in one WebP; rows in the order of `sheetSpecs`. */
export const contactSheet = async ({
  clips,
  log,
  path,
  settings,
  theme,
}: ContactSheetArgs): Promise<void> => {
  const rows: Row[] = []
  for (const { aspect, perRow } of shelves) {
    const cell = cellOf({ aspect, perRow })
    const pictures: Buffer[] = []
    for (const { frame, spec } of sheetSpecs({
      aspect,
      clips,
      height: 480,
      metrics: settings.fonts.metrics,
      theme,
    }))
      pictures.push(
        await sharp(await drawStill({ frame, settings, spec }))
          .resize(cell)
          .toBuffer(),
      )
    for (let i = 0; i < pictures.length; i += perRow)
      rows.push({ cell, pictures: pictures.slice(i, i + perRow) })
    log(`${aspect}: ${pictures.length} pictures`)
  }
  await pasted(rows).webp({ effort: 6, quality: 70 }).toFile(path)
}

const WIDTH = 1800
const GAP = 10

const shelves: ReadonlyArray<{ aspect: Aspect; perRow: number }> = [
  { aspect: '16:9', perRow: 4 },
  { aspect: '9:16', perRow: 8 },
  { aspect: '1:1', perRow: 8 },
]

type Cell = { width: number; height: number }
type Row = { cell: Cell; pictures: readonly Buffer[] }

const cellOf = ({ aspect, perRow }: { aspect: Aspect; perRow: number }): Cell => {
  const [x, y] = aspect.split(':').map(Number)
  const width = Math.floor((WIDTH - (perRow - 1) * GAP) / perRow)
  return { width, height: Math.round((width * y!) / x!) }
}

const pasted = (rows: readonly Row[]): Sharp => {
  const tops = rows.map((_, i) => rows.slice(0, i).reduce((sum, { cell }) => sum + cell.height + GAP, 0))
  const height = tops.at(-1)! + rows.at(-1)!.cell.height
  const canvas = sharp({ create: { background: '#7F858F', channels: 3, height, width: WIDTH } })
  return canvas.composite(
    rows.flatMap(({ cell, pictures }, row) =>
      pictures.map((input, i) => ({ input, left: i * (cell.width + GAP), top: tops[row]! })),
    ),
  )
}
