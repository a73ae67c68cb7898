'use client'
import type { WebhookDelivery } from '../../generated/payload-types.ts'
import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { slugs } from '../../collections/slugs.ts'
import { postAction } from './postAction.ts'

type Outcome = Pick<WebhookDelivery, 'durationMs' | 'error' | 'status'> & { responseCode: number | null }

const EVERY_MS = 500
/** A receiver has ten seconds; a worker takes a moment to begin. */
const MOST_TRIES = 30

/** `unsent`: nobody has tried in the time that an attempt takes. */
export const useWebhookTest = ({ apiUrl }: { apiUrl: string }) => {
  const [deliveryId, setDeliveryId] = useState<number | string | null>(null)
  const [outcome, setOutcome] = useState<Outcome | 'unsent' | null>(null)
  useEffect(() => {
    if (deliveryId === null) return
    let tries = 0
    const timer = setInterval(() => {
      tries += 1
      void attemptOf(`${apiUrl}/${slugs.webhookDeliveries}/${deliveryId}?depth=0`).then((attempt) => {
        if (!attempt && tries < MOST_TRIES) return
        clearInterval(timer)
        setOutcome(attempt ?? 'unsent')
        setDeliveryId(null)
      })
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [apiUrl, deliveryId])
  const send = async (path: string): Promise<void> => {
    setOutcome(null)
    const posted = await postAction(`${apiUrl}/${path}`)
    if ('problem' in posted) toast.error(posted.problem)
    else setDeliveryId(posted.deliveryId)
  }
  return { isBusy: deliveryId !== null, outcome, send }
}

/** null: it was not tried yet, or the server does not answer now. */
const attemptOf = async (url: string): Promise<Outcome | null> => {
  const response = await fetch(url, { credentials: 'include' }).catch(() => null)
  if (!response?.ok) return null
  const delivery = (await response.json()) as WebhookDelivery
  return delivery.attempts ? { ...delivery, responseCode: delivery.responseCode ?? null } : null
}
