import type { LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import type { IconName } from '../shapes/icons.ts'
import { icons } from '../shapes/icons.ts'
import { roundBox } from '../shapes/roundBox.ts'
import { textWidth } from '../textWidth.ts'

type ChipArgs = {
  /** Which end `x` is. @default 'left' */
  align?: 'left' | 'right'
  colour: string
  context: LookContext
  em: number
  height: number
  icon?: IconName
  /** Of the pill, 0–1. @default 1 */
  opacity?: number
  /** Left out: seen the whole time. */
  timing?: Pick<Mark, 'fade' | 'span'>
  text: string
  textColour: string
  x: number
  y: number
}

/** A word on a pill, with an icon before it where there is one; smaller where it would leave the safe area. */
export const chip = (args: ChipArgs): { marks: Mark[]; width: number } => {
  const { align = 'left', colour, context, height, icon, opacity = 1, text, textColour, timing, y } = args
  const { metrics, theme } = context
  const em = args.em * Math.min(1, room(args) / contentWidth({ ...args, em: args.em }))
  const cap = (em * metrics.capHeight) / metrics.unitsPerEm
  const iconRoom = icon ? iconEms * em : 0
  const width = contentWidth({ ...args, em }) + 2 * padding * height
  const x = align === 'right' ? args.x - width : args.x
  const marks: Mark[] = [
    {
      kind: 'shape',
      layer: 3,
      colour,
      opacity,
      path: roundBox({ x, y, width, height, radius: (height / 2) * theme.radius }),
      ...timing,
    },
    {
      kind: 'text',
      layer: 4,
      colour: textColour,
      text,
      x: x + padding * height + iconRoom,
      baseline: y + (height + cap) / 2,
      em,
      face: theme.face,
      align: 'left',
      halo: null,
      ...timing,
    },
  ]
  if (!icon) return { marks, width }
  const path = icons[icon]({ x: x + 0.42 * height, y: y + (height - cap) / 2, size: cap })
  const middleX = x + 0.42 * height + cap / 2
  return {
    marks: [...marks, { kind: 'shape', layer: 4, colour: textColour, path, middleX, ...timing }],
    width,
  }
}

/** In heights, on each side. */
const padding = 0.45
const iconEms = 0.95

const contentWidth = ({ context: { metrics, theme }, em, icon, text }: ChipArgs): number =>
  textWidth({ em, face: theme.face, metrics, text }) + (icon ? iconEms * em : 0)

const room = ({ align, context: { layout }, height, x }: ChipArgs): number =>
  (align === 'right' ? x - layout.safe.left : layout.safe.right - x) - 2 * padding * height
