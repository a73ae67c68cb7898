import type { Occlusion } from './occlusion.ts'
import type { Colour } from './palette.ts'
import type { Shade } from './shadeSample.ts'
import type { Box, Surface } from './surface.ts'
import { CELL_SAMPLES } from './occlusion.ts'

/** Samples of one pixel along each side: their mean is the pixel, which is what keeps edges smooth. */
export const SAMPLES_PER_PX = 2
const SHARE = 1 / SAMPLES_PER_PX ** 2

/** The figure in pixels: colours multiplied by coverage, both 0 to 1, row by row within the box. */
export type Layer = { box: Box; colours: Float32Array; coverage: Float32Array }

export type ShadeSurfaceArgs = {
  /** Colour of each part, in the order of its number. */
  albedos: readonly Colour[]
  /** In samples, on whole blocks of two by two pixels. */
  box: Box
  occlusion: Occlusion
  shade: Shade
  surface: Surface
}

export const shadeSurface = ({ albedos, box, occlusion, shade, surface }: ShadeSurfaceArgs): Layer => {
  const { normalX, normalY, normalZ, part, widthSamples } = surface
  const [left, top] = [box.left / SAMPLES_PER_PX, box.top / SAMPLES_PER_PX]
  const [right, bottom] = [box.right / SAMPLES_PER_PX, box.bottom / SAMPLES_PER_PX]
  const colours = new Float32Array((right - left) * (bottom - top) * 3)
  const coverage = new Float32Array((right - left) * (bottom - top))
  const colour = new Float32Array(3)
  let pixel = -1
  for (let y = box.top; y < box.bottom; y += 2)
    for (let x = box.left; x < box.right; x += 2) {
      pixel++
      const first = y * widthSamples + x
      const below = first + widthSamples
      const number = part[first] as number
      // Inside a part one sample stands for all four; only edges need each of them.
      const whole = number === part[first + 1] && number === part[below] && number === part[below + 1]
      if (whole && number === 0) continue
      const light = lightAt(occlusion, x + 1, y + 1)
      for (let corner = 0; corner < (whole ? 1 : 4); corner++) {
        const sample = first + (corner & 1) + (corner >> 1) * widthSamples
        const own = part[sample] as number
        if (own === 0) continue
        shade(
          albedos[own - 1] as Colour,
          normalX[sample] as number,
          normalY[sample] as number,
          normalZ[sample] as number,
          light,
          colour,
        )
        const share = whole ? 1 : SHARE
        coverage[pixel] = (coverage[pixel] as number) + share
        colours[pixel * 3] = (colours[pixel * 3] as number) + (colour[0] as number) * share
        colours[pixel * 3 + 1] = (colours[pixel * 3 + 1] as number) + (colour[1] as number) * share
        colours[pixel * 3 + 2] = (colours[pixel * 3 + 2] as number) + (colour[2] as number) * share
      }
    }
  return { box: { bottom, left, right, top }, colours, coverage }
}

/** Between the centres of four cells, in proportion. */
const lightAt = ({ columns, left, light, rows, top }: Occlusion, x: number, y: number): number => {
  const column = Math.min(columns - 1.001, Math.max(0, (x - left) / CELL_SAMPLES - 0.5))
  const row = Math.min(rows - 1.001, Math.max(0, (y - top) / CELL_SAMPLES - 0.5))
  const wholeColumn = Math.floor(column)
  const wholeRow = Math.floor(row)
  const cell = wholeRow * columns + wholeColumn
  const above = mix(light[cell] as number, light[cell + 1] as number, column - wholeColumn)
  const below = mix(
    light[cell + columns] as number,
    light[cell + columns + 1] as number,
    column - wholeColumn,
  )
  return mix(above, below, row - wholeRow)
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share
