import type { LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import type { IconName } from '../shapes/icons.ts'
import { icons } from '../shapes/icons.ts'
import { roundBox } from '../shapes/roundBox.ts'
import { textWidth } from '../textWidth.ts'

type ChipArgs = {
  colour: string
  context: LookContext
  em: number
  height: number
  icon?: IconName
  /** Left out: seen the whole time. */
  timing?: Pick<Mark, 'fade' | 'span'>
  text: string
  textColour: string
  x: number
  y: number
}

/** A word on a pill, with an icon before it where there is one. */
export const chip = (args: ChipArgs): { marks: Mark[]; width: number } => {
  const { colour, context, em, height, icon, text, textColour, timing, x, y } = args
  const { metrics, theme } = context
  const cap = (em * metrics.capHeight) / metrics.unitsPerEm
  const iconRoom = icon ? 0.95 * em : 0
  const width = textWidth({ em, face: theme.face, metrics, text }) + 0.9 * height + iconRoom
  const marks: Mark[] = [
    {
      kind: 'shape',
      layer: 3,
      colour,
      path: roundBox({ x, y, width, height, radius: (height / 2) * theme.radius }),
      ...timing,
    },
    {
      kind: 'text',
      layer: 4,
      colour: textColour,
      text,
      x: x + 0.45 * height + iconRoom,
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
  return { marks: [...marks, { kind: 'shape', layer: 4, colour: textColour, path, ...timing }], width }
}
