'use client'
import { PublishButton } from '@payloadcms/ui'
import { ImpactGate } from './ImpactGate.tsx'

/** Of documents with drafts. */
export const PublishWithImpact = () => (
  <ImpactGate>
    <PublishButton />
  </ImpactGate>
)
