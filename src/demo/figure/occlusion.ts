import type { Box, Surface } from './surface.ts'

/** Cells of the coarse grid are this many samples wide. */
export const CELL_SAMPLES = 4

/** How much of the light reaches each cell: 1 in the open, less beside what stands nearer. */
export type Occlusion = { columns: number; rows: number; light: Float32Array; left: number; top: number }

export type FindOcclusionArgs = { box: Box; radiusSamples: number; surface: Surface }

/**
 * A cell behind the mean depth of its surroundings lies in a hollow or beside a limb in front of it, so less light
 * reaches it. It is what parts an arm from the shirt behind it.
 */
export const findOcclusion = ({ box, radiusSamples, surface }: FindOcclusionArgs): Occlusion => {
  const columns = Math.ceil((box.right - box.left) / CELL_SAMPLES)
  const rows = Math.ceil((box.bottom - box.top) / CELL_SAMPLES)
  const [depth, covered] = [new Float32Array(columns * rows), new Float32Array(columns * rows)]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = Math.min(surface.widthSamples - 1, box.left + column * CELL_SAMPLES + 2)
      const y = Math.min(surface.heightSamples - 1, box.top + row * CELL_SAMPLES + 2)
      const sample = y * surface.widthSamples + x
      if (surface.part[sample] === 0) continue
      depth[row * columns + column] = surface.depth[sample] as number
      covered[row * columns + column] = 1
    }
  const radius = Math.max(1, Math.round(radiusSamples / CELL_SAMPLES))
  const [meanDepth, meanCovered] = [depth, covered].map((values) =>
    blurTwice({ columns, radius, rows, values }),
  )
  const light = depth.map((own, i) => {
    if (covered[i] === 0) return 1
    const hollow = (meanDepth?.[i] ?? 0) / (meanCovered?.[i] ?? 1) - own
    return 1 - 0.55 * Math.min(1, Math.max(0, hollow / (radiusSamples * 1.6)))
  })
  return {
    columns,
    left: box.left,
    light: blurTwice({ columns, radius: 1, rows, values: light }),
    rows,
    top: box.top,
  }
}

type Blur = { columns: number; radius: number; rows: number; values: Float32Array }

const blurTwice = ({ columns, radius, rows, values }: Blur): Float32Array => {
  const pass = (input: Float32Array, across: boolean) => {
    const output = new Float32Array(input.length)
    const [lines, length, step, stride] = across ? [rows, columns, 1, columns] : [columns, rows, columns, 1]
    for (let line = 0; line < lines; line++) {
      let sum = 0
      const at = (i: number) => input[line * stride + Math.min(length - 1, Math.max(0, i)) * step] as number
      for (let i = -radius; i <= radius; i++) sum += at(i)
      for (let i = 0; i < length; i++) {
        output[line * stride + i * step] = sum / (2 * radius + 1)
        sum += at(i + radius + 1) - at(i - radius)
      }
    }
    return output
  }
  const once = (input: Float32Array) => pass(pass(input, true), false)
  return once(once(values))
}
