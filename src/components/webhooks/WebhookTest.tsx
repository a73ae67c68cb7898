'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { slugs } from '../../collections/slugs.ts'
import { useText } from '../useText.ts'
import { useWebhookTest } from './useWebhookTest.ts'

/** Sends a message to try the webhook out, and says what came of it. */
export const WebhookTest = () => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const text = useText()
  const apiUrl = `${config.serverURL ?? ''}${config.routes.api}`
  const { isBusy, outcome, send } = useWebhookTest({ apiUrl })
  if (!id) return <p style={{ margin: '1rem 0 0' }}>{text('webhook.test.unsaved')}</p>
  return (
    <div style={{ display: 'grid', gap: '.5rem', justifyItems: 'start', marginBlockStart: '1rem' }}>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void send(`${slugs.webhooks}/${id}/test`)}
        size="small"
      >
        {text('webhook.test')}
      </Button>
      <p aria-live="polite" style={{ margin: 0, overflowWrap: 'anywhere' }}>
        {isBusy ? text('webhook.test.waiting') : outcome && textOf(outcome, text)}
      </p>
    </div>
  )
}

type Outcome = NonNullable<ReturnType<typeof useWebhookTest>['outcome']>

const textOf = (outcome: Outcome, text: ReturnType<typeof useText>): string => {
  if (outcome === 'unsent') return text('webhook.test.noWorker')
  const { durationMs, error, responseCode, status } = outcome
  if (responseCode === null) return text('webhook.test.unreachable').replace('{reason}', error ?? '')
  return text(status === 'delivered' ? 'webhook.test.delivered' : 'webhook.test.refused')
    .replace('{code}', String(responseCode))
    .replace('{ms}', String(durationMs))
}
