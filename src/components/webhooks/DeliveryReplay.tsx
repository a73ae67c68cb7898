'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { slugs } from '../../collections/slugs.ts'
import { useText } from '../useText.ts'
import { postAction } from './postAction.ts'

/** Sends the same message once more, under its id. */
export const DeliveryReplay = () => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [isBusy, setBusy] = useState(false)
  const text = useText()
  const replay = async (): Promise<void> => {
    setBusy(true)
    const apiUrl = `${config.serverURL ?? ''}${config.routes.api}`
    const posted = await postAction(`${apiUrl}/${slugs.webhookDeliveries}/${id}/replay`)
    if ('problem' in posted) toast.error(posted.problem)
    else toast.success(text('webhook.replay.done'))
    setBusy(false)
  }
  if (!id) return null
  return (
    <div style={{ marginBlockEnd: '1.5rem' }}>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void replay()}
        size="small"
      >
        {text('webhook.replay')}
      </Button>
    </div>
  )
}
