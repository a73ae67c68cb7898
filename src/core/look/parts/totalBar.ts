import type { LookContext } from '../lookContext.ts'
import type { ShapeMark } from '../mark.ts'
import type { StateRole } from '../themes.ts'
import { circle } from '../shapes/circle.ts'
import { roundBox } from '../shapes/roundBox.ts'

/** The programme as the bar shows it: pieces end to end, in frames. */
export type Progress = {
  pieces: ReadonlyArray<{ frames: number; role: StateRole }>
  /** Frames of the programme that are over. */
  atFrame: number
}

type TotalBarArgs = { context: LookContext; progress: Progress }
type Piece = { x: number; width: number; height: number; role: StateRole; part: number }

/** How far the workout is: work at full height, rest at half (that is the tick); done, now, to come. */
export const totalBar = ({ context, progress }: TotalBarArgs): ShapeMark[] =>
  !context.show.progress
    ? []
    : placed({ context, progress }).flatMap((piece) => pieceMarks({ context, piece }))

const placed = ({ context, progress }: TotalBarArgs): Piece[] => {
  const { bar, safe, shortSidePx } = context.layout
  const { atFrame, pieces } = progress
  // 4 px at 720.
  const gap = shortSidePx / 180
  const total = pieces.reduce((sum, { frames }) => sum + frames, 0)
  const room = safe.right - safe.left - gap * (pieces.length - 1)
  return pieces.map(({ frames, role }, i) => {
    const before = pieces.slice(0, i).reduce((sum, piece) => sum + piece.frames, 0)
    return {
      x: safe.left + (before / total) * room + i * gap,
      width: (frames / total) * room,
      height: role === 'work' ? bar.thickness : bar.thickness / 2,
      role,
      part: Math.min(1, Math.max(0, (atFrame - before) / frames)),
    }
  })
}

const pieceMarks = ({ context, piece }: { context: LookContext; piece: Piece }): ShapeMark[] => {
  const { layout, theme } = context
  const { height, part, role, width, x } = piece
  const middle = layout.bar.bottom - layout.bar.thickness / 2
  const box = (boxWidth: number): string =>
    roundBox({ x, y: middle - height / 2, width: boxWidth, height, radius: (height / 2) * theme.radius })
  const future: ShapeMark = { kind: 'shape', layer: 3, colour: theme.text, opacity: 0.3, path: box(width) }
  if (part === 0) return [future]
  if (part === 1) return [{ ...future, opacity: 1 }]
  const dot = circle({ cx: x + width * part, cy: middle, r: 0.95 * layout.bar.thickness })
  return [
    future,
    { ...future, opacity: 1, colour: theme[role], path: box(Math.max(height, width * part)) },
    { ...future, opacity: 1, colour: theme[role], layer: 4, path: dot },
  ]
}
