import type { Shirt } from '../figure/palette.ts'
import type { Movement } from '../figure/types.ts'

/** A loop to draw: what moves, and what it wears. */
export type ClipDrawing = { movement: Movement; shirt: Shirt }

export type DemoClip = {
  slug: string
  path: string
  /** False where an earlier run had drawn it. */
  isNew: boolean
}
