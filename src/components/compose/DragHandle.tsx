'use client'
import type { DragWhat } from './drag/types.ts'
import { DragHandleIcon } from '@payloadcms/ui'
import { useCompose } from './ComposeContext.ts'
import { elementIds } from './elementIds.ts'
import { useSay } from './useSay.ts'

type DragHandleProps = {
  name: string
  onStep: (by: -1 | 1) => void
  rowId: string
  what: DragWhat
}

/** Pulled by mouse or finger; by keyboard the arrows move what it belongs to. */
export const DragHandle = ({ name, onStep, rowId, what }: DragHandleProps) => {
  const { dragging } = useCompose()
  const say = useSay()
  return (
    <button
      {...dragging.handleProps(what, name)}
      aria-label={say('compose.move', { name })}
      className="repreel-compose__handle"
      id={elementIds.handle(rowId)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        onStep(event.key === 'ArrowUp' ? -1 : 1)
      }}
      title={say('compose.move.help')}
      type="button"
    >
      <DragHandleIcon />
    </button>
  )
}
