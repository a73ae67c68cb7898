import type { StateBox } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import type { StateRole } from '../themes.ts'
import { icons } from '../shapes/icons.ts'
import { textWidth } from '../textWidth.ts'

type StateRowArgs = {
  /** @default the layout's own */
  box?: StateBox
  context: LookContext
  overFootage: boolean
  role: StateRole
  word: string
}

/** Icon and word of the state, in its colour. */
export const stateRow = ({
  context,
  box: state = context.layout.state,
  overFootage,
  role,
  word,
}: StateRowArgs): Mark[] => {
  const { metrics, theme } = context
  const capOfEm = metrics.capHeight / metrics.unitsPerEm
  const full = textWidth({ em: state.cap / capOfEm, face: theme.face, metrics, text: word }) + gap * state.cap
  const cap = state.cap * Math.min(1, state.width / full)
  const baseline = state.top + cap
  return [
    {
      kind: 'shape',
      layer: 3,
      colour: theme[role],
      path: icons[role]({ x: state.x, y: state.top, size: cap }),
      middleX: state.x + cap / 2,
    },
    {
      kind: 'text',
      layer: 4,
      colour: theme[role],
      text: word,
      x: state.x + gap * cap,
      baseline,
      em: cap / capOfEm,
      face: theme.face,
      align: 'left',
      halo: overFootage ? theme.scrim : null,
    },
  ]
}

/** From the icon's left edge to the word's, in capital heights: the icon is square. */
const gap = 1.32
