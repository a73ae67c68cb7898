'use client'
import type { PanelRender } from './types.ts'
import { Button, useTranslation } from '@payloadcms/ui'
import { useText } from '../useText.ts'

type OlderVersionsProps = {
  isBusy: boolean
  mayEdit: boolean
  onChoose: (render: PanelRender) => void
  versions: readonly PanelRender[]
}

export const OlderVersions = ({ isBusy, mayEdit, onChoose, versions }: OlderVersionsProps) => {
  const { i18n } = useTranslation()
  const text = useText()
  if (versions.length === 0) return null
  const dates = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>{text('video.older')}</summary>
      <ul style={{ listStyle: 'none', margin: '.5rem 0 0', padding: 0 }}>
        {versions.map((version) => (
          <li key={version.id} style={{ alignItems: 'center', display: 'flex', gap: '1rem' }}>
            <span style={{ flex: 1 }}>
              {text('render.revision')} {version.revision}
              {version.finishedAt ? ` · ${dates.format(new Date(version.finishedAt))}` : ''}
            </span>
            {mayEdit ? (
              <Button
                buttonStyle="pill"
                disabled={isBusy}
                margin={false}
                onClick={() => onChoose(version)}
                size="small"
              >
                {text('video.rollBack')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
