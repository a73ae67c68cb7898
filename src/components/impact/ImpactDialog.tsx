'use client'
import type { Impact } from '../../core/explain/impact.ts'
import { Button, Modal, useModal, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { useText } from '../useText.ts'
import { impactText } from './impactText.ts'
import './impact.css'

export type ImpactChoices = {
  now: () => void
  later: () => void
  /** null: there is none for this kind of document. */
  schedule: (() => void) | null
}

type ImpactDialogProps = { choices: ImpactChoices; impact: Impact; slug: string }

/** What the save would render anew, and when that is to happen. */
export const ImpactDialog = ({ choices, impact, slug }: ImpactDialogProps) => {
  const { closeModal } = useModal()
  const { i18n } = useTranslation()
  const text = useText()
  const [headingId, textId] = [useId(), useId()]
  const chosen = (act: () => void) => () => {
    closeModal(slug)
    act()
  }
  const [first, ...more] = impactText({ impact, language: i18n.language, text })
  return (
    <Modal aria-describedby={textId} aria-labelledby={headingId} className="repreel-impact" slug={slug}>
      <div className="repreel-impact__card">
        <h2 className="repreel-impact__heading" id={headingId}>
          {text('impact.heading')}
        </h2>
        <div id={textId}>
          <p className="repreel-impact__first">{first}</p>
          {more.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="repreel-impact__help">{text('impact.later.help')}</p>
        </div>
        <div className="repreel-impact__choices">
          <Button margin={false} onClick={chosen(choices.now)} size="large">
            {text('impact.now')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={chosen(choices.later)} size="large">
            {text('impact.later')}
          </Button>
          {choices.schedule ? (
            <Button buttonStyle="secondary" margin={false} onClick={chosen(choices.schedule)} size="large">
              {text('impact.schedule')}
            </Button>
          ) : null}
          <Button buttonStyle="subtle" margin={false} onClick={() => closeModal(slug)} size="large">
            {text('impact.back')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
