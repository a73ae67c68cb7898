import type { Side } from '../timeline/types.ts'
import { secondsText } from './secondsText.ts'

type ListItemArgs = {
  name: string
  reps?: number
  seconds?: number
  side?: Side
  sides: Readonly<Record<Side, string>>
}

/** How much first, as on a whiteboard: "12 × Reverse lunge, left", "30 s Plank". */
export const listItem = ({ name, reps, seconds, side, sides }: ListItemArgs): string =>
  [
    reps === undefined ? '' : `${reps} × `,
    reps !== undefined || seconds === undefined ? '' : `${secondsText(seconds)} `,
    name,
    side === undefined ? '' : `, ${sides[side]}`,
  ].join('')
