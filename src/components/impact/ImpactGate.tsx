'use client'
import type { Impact } from '../../core/explain/impact.ts'
import type { MouseEvent, ReactNode } from 'react'
import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../useText.ts'
import { ImpactDialog } from './ImpactDialog.tsx'
import { useFormReady } from './useFormReady.ts'
import { useImpact } from './useImpact.ts'
import { useSaveLater } from './useSaveLater.ts'
import { useSchedule } from './useSchedule.ts'
import './impact.css'

/** The id that Payload gives to the button of a form that saves. */
const SAVE = '#action-save'

/**
 * Round a button of Payload's that saves: what the save would render anew is told first, where it renders anything. The
 * button's own click is held back, so that whatever else it can do stays its own.
 */
export const ImpactGate = ({ children }: { children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  const isLetGo = useRef(false)
  const isReady = useFormReady()
  const [isDue, setDue] = useState(false)
  const [impact, setImpact] = useState<Impact | null>(null)
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { ask, isAsking } = useImpact()
  const { openModal } = useModal()
  const text = useText()
  const [later, schedule] = [useSaveLater(), useSchedule()]
  const slug = `impact-${globalSlug ?? `${collectionSlug}-${id}`}`

  // A button that is disabled while a draft saves itself would swallow the click.
  useEffect(() => {
    if (!isDue || !isReady) return
    setDue(false)
    isLetGo.current = true
    box.current?.querySelector<HTMLElement>(SAVE)?.click()
    isLetGo.current = false
  }, [isDue, isReady])
  const save = (): void => setDue(true)
  const look = async (): Promise<void> => {
    const found = await ask()
    if (!found || found.renders + found.refused.length === 0) return save()
    setImpact(found)
    openModal(slug)
  }
  const hold = (event: MouseEvent): void => {
    const isNew = id === undefined && !globalSlug
    if (isLetGo.current || isNew || !(event.target as HTMLElement).closest(SAVE)) return
    event.preventDefault()
    event.stopPropagation()
    if (!isAsking) void look()
  }
  return (
    <div aria-busy={isAsking} className="repreel-impact-gate" onClickCapture={hold} ref={box}>
      {children}
      <span aria-live="polite" className="repreel-impact-gate__said">
        {isAsking ? text('impact.asking') : ''}
      </span>
      {impact ? (
        <ImpactDialog
          choices={{
            later: () => void later(),
            now: save,
            schedule: schedule && (() => void schedule()),
          }}
          impact={impact}
          slug={slug}
        />
      ) : null}
    </div>
  )
}
