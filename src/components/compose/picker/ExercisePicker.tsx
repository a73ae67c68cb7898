'use client'
import type { ExerciseCard } from '../../../core/workout/exerciseCard.ts'
import type { PickFor } from '../ComposeContext.ts'
import { Drawer, useDrawerSlug, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSay } from '../useSay.ts'
import { PickerBody } from './PickerBody.tsx'

type ExercisePickerProps = {
  /** With what was chosen, in its order; nothing: it was left. */
  onClose: (chosen: readonly ExerciseCard[]) => void
  /** How many may be chosen. */
  room: number
  /** null: it is closed. */
  what: PickFor | null
}

/** Exercises to choose from, over the form. */
export const ExercisePicker = ({ onClose, room, what }: ExercisePickerProps) => {
  const say = useSay()
  const slug = useDrawerSlug('repreel-exercise-picker')
  const { closeModal, isModalOpen, openModal } = useModal()
  const isOpen = isModalOpen(slug)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (what && !wasOpen.current) openModal(slug)
    // Closed by the drawer's own cross, or beside it.
    if (what && wasOpen.current && !isOpen) onClose([])
    wasOpen.current = what !== null && isOpen
    // The other functions are new ones at every render.
  }, [isOpen, what])
  const leave = (chosen: readonly ExerciseCard[]): void => {
    wasOpen.current = false
    closeModal(slug)
    onClose(chosen)
  }
  return (
    <Drawer
      className="repreel-picker__drawer"
      slug={slug}
      title={say(what?.kind === 'replace' ? 'compose.picker.replace' : 'compose.addExercises')}
    >
      {what ? <PickerBody isSingle={what.kind === 'replace'} onLeave={leave} room={room} /> : null}
    </Drawer>
  )
}
