'use client'
import type { RefObject } from 'react'
import type { DragWhat, Dragging, DropPlace } from './types.ts'
import { useEffect, useRef, useState } from 'react'
import { limits } from '../../../core/workout/limits.ts'
import { boxesIn } from './boxesIn.ts'
import { dropPlaceOf } from './dropPlaceOf.ts'
import { placeAfterDrop } from './placeAfterDrop.ts'
import { scrollAtEdge } from './scrollAtEdge.ts'

type UseDraggingArgs = {
  list: RefObject<HTMLElement | null>
  onDrop: (what: DragWhat, to: DropPlace) => void
}

/** A tap on a handle is none, and neither is a hand that trembles. */
const LEAST_PX = 6

/** What follows the pointer. */
export type Ghost = { name: string; x: number; y: number }

type Pull = { what: DragWhat; name: string; pointerId: number; x: number; y: number; isPulled: boolean }

/** Rows follow the pointer, a mouse or a finger, by their handles; from one block into another too. */
export const useDragging = ({ list, onDrop }: UseDraggingArgs): Dragging & { ghost: Ghost | null } => {
  const [shown, setShown] = useState<{ what: DragWhat; drop: DropPlace | null; ghost: Ghost } | null>(null)
  const [pull, setPull] = useState<Pull | null>(null)
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => {
    if (!pull) return
    const stop = new AbortController()
    const at = { ...pull }
    let place: DropPlace | null = null
    const look = (): void => {
      if (!list.current) return
      place = dropPlaceOf({
        blocks: boxesIn(list.current),
        most: limits.block.items.max,
        what: at.what,
        y: at.y,
      })
      setShown({ drop: place, ghost: { name: at.name, x: at.x, y: at.y }, what: at.what })
    }
    const scrolling = setInterval(() => {
      if (at.isPulled && list.current && scrollAtEdge({ element: list.current, y: at.y })) look()
    }, 16)
    const end = (): void => {
      setShown(null)
      setPull(null)
    }
    const on = { signal: stop.signal }
    window.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerId !== pull.pointerId) return
        at.isPulled ||= Math.hypot(event.clientX - pull.x, event.clientY - pull.y) >= LEAST_PX
        at.x = event.clientX
        at.y = event.clientY
        if (at.isPulled) look()
      },
      on,
    )
    window.addEventListener(
      'pointerup',
      (event) => {
        if (event.pointerId !== pull.pointerId) return
        const to = at.isPulled && place ? placeAfterDrop(at.what, place) : null
        if (to) drop.current(at.what, to)
        end()
      },
      on,
    )
    window.addEventListener('pointercancel', end, on)
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        end()
      },
      { capture: true, ...on },
    )
    return () => {
      clearInterval(scrolling)
      stop.abort()
    }
  }, [list, pull])
  return {
    drop: shown?.drop ?? null,
    ghost: shown?.ghost ?? null,
    handleProps: (what, name) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return
        setPull({
          isPulled: false,
          name,
          pointerId: event.pointerId,
          what,
          x: event.clientX,
          y: event.clientY,
        })
      },
    }),
    what: shown?.what ?? null,
  }
}
