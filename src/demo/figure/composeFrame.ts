import type { Backdrop } from './backdrop.ts'
import type { Picture } from './camera.ts'
import type { FloorGrid, FloorLight } from './floorShadow.ts'
import type { Layer } from './shadeSurface.ts'
import type { Box } from './surface.ts'
import { ditherAt } from './dither.ts'
import { lightOnFloor, UNSEEN_SHADOW } from './floorShadow.ts'

/** The bytes of one yuv420p picture: BT.709, limited range. */
export type YuvFrame = Uint8Array

export type ComposeFrameArgs = {
  backdrop: Backdrop
  box: Box
  floorLight: FloorLight
  frame: YuvFrame
  grid: FloorGrid
  layer: Layer
  picture: Picture
}

export const createYuvFrame = ({ heightPx, widthPx }: Picture): YuvFrame =>
  new Uint8Array((widthPx * heightPx * 3) / 2)

/** Backdrop under its shadow under the figure, within the box, which must stand on even pixels. */
export const composeFrame = ({
  backdrop,
  box,
  floorLight,
  frame,
  grid,
  layer,
  picture,
}: ComposeFrameArgs): void => {
  const { box: layerBox, colours, coverage } = layer
  const layerWidth = layerBox.right - layerBox.left
  const { heightPx, widthPx } = picture
  const chromaU = widthPx * heightPx
  const chromaV = chromaU * 1.25
  for (let y = box.top; y < box.bottom; y += 2)
    for (let x = box.left; x < box.right; x += 2) {
      const light = lightOnFloor(grid, floorLight, x + 1, y + 1)
      // The layer's box is even too, so a block is wholly inside or outside.
      const inside = x >= layerBox.left && x < layerBox.right && y >= layerBox.top && y < layerBox.bottom
      if (light > UNSEEN_SHADOW && !(inside && isCovered(layer, x, y))) continue
      let red = 0
      let green = 0
      let blue = 0
      for (let corner = 0; corner < 4; corner++) {
        const px = x + (corner & 1)
        const py = y + (corner >> 1)
        const behind = (py * widthPx + px) * 3
        const pixel = inside ? (py - layerBox.top) * layerWidth + px - layerBox.left : 0
        const floor = inside ? light * (1 - (coverage[pixel] as number)) : light
        let r = (backdrop[behind] as number) * floor
        let g = (backdrop[behind + 1] as number) * floor
        let b = (backdrop[behind + 2] as number) * floor
        if (inside) {
          r += colours[pixel * 3] as number
          g += colours[pixel * 3 + 1] as number
          b += colours[pixel * 3 + 2] as number
        }
        red += r
        green += g
        blue += b
        // `| 0`: storing a fraction in a byte array is many times slower than storing an integer.
        frame[py * widthPx + px] = (16 + 46.5594 * r + 156.6288 * g + 15.8118 * b + ditherAt(px, py)) | 0
      }
      const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
      const chroma = (y >> 1) * (widthPx >> 1) + (x >> 1)
      frame[chromaU + chroma] = (128.5 + (56 * (blue - luma)) / 1.8556) | 0
      frame[chromaV + chroma] = (128.5 + (56 * (red - luma)) / 1.5748) | 0
    }
}

/** Whether anything stands in the block of two by two pixels. */
const isCovered = ({ box, coverage }: Layer, x: number, y: number): boolean => {
  const width = box.right - box.left
  const first = (y - box.top) * width + x - box.left
  return (
    (coverage[first] as number) +
      (coverage[first + 1] as number) +
      (coverage[first + width] as number) +
      (coverage[first + width + 1] as number) >
    0
  )
}
