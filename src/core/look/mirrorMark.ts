import type { Mark, ShapeMark, TextMark } from './mark.ts'
import assert from 'node:assert/strict'
import { coordinate } from './shapes/coordinate.ts'

type MirrorMarkArgs<Drawn extends Mark> = { mark: Drawn; widthPx: number }

/**
 * The mark where it stands in a language that is written from right to left: everything changes sides, but what has a
 * direction of its own (an arrow, a ring that runs clockwise, a word) is moved as it is.
 */
export const mirrorMark = ({ mark, widthPx }: MirrorMarkArgs<Mark>): Mark =>
  mark.kind === 'text' ? mirrorText({ mark, widthPx }) : mirrorShape({ mark, widthPx })

const mirrorText = ({ mark, widthPx }: MirrorMarkArgs<TextMark>): TextMark => ({
  ...mark,
  x: widthPx - mark.x,
  align: { left: 'right', centre: 'centre', right: 'left' }[mark.align] as TextMark['align'],
})

const mirrorShape = ({ mark, widthPx }: MirrorMarkArgs<ShapeMark>): ShapeMark => {
  const { middleX, path, tags } = mark
  if (middleX === undefined) {
    assert(!tags?.match(placed), `a shape with places in its tags says its middle, got ${tags}`)
    return { ...mark, path: mapX(path, (x) => widthPx - x) }
  }
  const moved = (places: string): string => mapX(places, (x) => x + widthPx - 2 * middleX)
  return {
    ...mark,
    middleX: widthPx - middleX,
    path: moved(path),
    ...(tags && {
      tags: tags.replaceAll(placed, (_, tag: string, places: string) => `\\${tag}(${moved(places)})`),
    }),
  }
}

/** Tags that say where on the frame, in pairs of x and y. */
const placed = /\\(clip|org)\(([^)]*)\)/g

/** Paths and places are pairs of numbers. */
const mapX = (path: string, map: (x: number) => number): string => {
  let isX = false
  return path.replaceAll(/-?[\d.]+/g, (number) => {
    isX = !isX
    return isX ? coordinate(map(Number(number))) : number
  })
}
