import type { Layout } from '../../../src/core/look/layout.ts'
import type { Interval } from '../../../src/core/timeline/types.ts'
import type { Box, ReadTextArgs } from './readText.ts'

type DigitsBoxArgs = { kind: Interval['kind']; layout: Layout }

/** Where the seconds stand, from the layout alone, and how high its digits are at most. */
export const digitsBox = ({
  kind,
  layout,
}: DigitsBoxArgs): Pick<ReadTextArgs, 'box' | 'capPx' | 'circle'> => {
  if (kind === 'prepare') {
    const { digitHeight, digitTop } = layout.prepare
    const edge = 0.15 * digitHeight
    const box = {
      x: layout.safe.left - edge,
      y: digitTop - edge,
      width: 1.9 * digitHeight,
      height: digitHeight + 2 * edge,
    }
    return { box: whole({ box, layout }), capPx: digitHeight }
  }
  const { cx, cy, digitHeight, r, stroke } = kind === 'rest' ? layout.cardRing : layout.ring
  const [across, up] = [0.86 * (r - stroke), 0.66 * digitHeight]
  const box = { x: cx - across, y: cy - up, width: 2 * across, height: 2 * up }
  return { box: whole({ box, layout }), capPx: digitHeight, circle: { cx, cy, r: r - 1.8 * stroke } }
}

type NameBoxArgs = { document: string; layout: Layout; name: string }

/** Where the lines of a name stand: the document says where, not what. */
export const nameBox = ({ document, layout, name }: NameBoxArgs): { box: Box; capPx: number } => {
  const wanted = lettersOf(name)
  const lines = document.split('\n').flatMap((line) => {
    const text = line.slice(line.lastIndexOf('}') + 1)
    const place = /\\pos\(([\d.-]+),([\d.-]+)\)\\fn[^\\]+\\b[01]\\fs([\d.]+)/.exec(line)
    const letters = lettersOf(text)
    return place && letters.length > 1 && wanted.includes(letters)
      ? [{ x: Number(place[1]), y: Number(place[2]), size: Number(place[3]), length: text.length }]
      : []
  })
  if (lines.length === 0) throw new Error(`nameBox: "${name}" is not drawn`)
  const { size } = lines[0]!
  const top = Math.min(...lines.map(({ y }) => y))
  const box = {
    x: lines[0]!.x - 0.2 * size,
    y: top + 0.02 * size,
    width: 0.58 * size * Math.max(...lines.map(({ length }) => length)) + 0.4 * size,
    height: Math.max(...lines.map(({ y }) => y)) - top + size,
  }
  // A line box is 1.2 em high, a capital 0.711.
  return { box: whole({ box, layout }), capPx: (0.711 / 1.2) * size }
}

/** What is compared: letters and digits, without case and accents. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, '')

const whole = ({ box, layout }: { box: Box; layout: Layout }): Box => {
  const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))]
  return {
    x,
    y,
    width: Math.min(layout.widthPx - x, Math.ceil(box.width)),
    height: Math.min(layout.heightPx - y, Math.ceil(box.height)),
  }
}
