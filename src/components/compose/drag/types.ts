import type { PointerEvent } from 'react'

export type DragWhat = { kind: 'block'; index: number } | { kind: 'item'; block: number; item: number }

/** Before which row it would be put: of the last block's or list's end, one more than the last. */
export type DropPlace = { kind: 'block'; index: number } | { kind: 'item'; block: number; item: number }

export type Dragging = {
  what: DragWhat | null
  drop: DropPlace | null
  /** Begins with a handle that is pressed and pulled. */
  handleProps: (
    what: DragWhat,
    name: string,
  ) => {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => void
  }
}
