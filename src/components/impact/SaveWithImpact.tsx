'use client'
import { SaveButton } from '@payloadcms/ui'
import { ImpactGate } from './ImpactGate.tsx'

/** Of documents without drafts. */
export const SaveWithImpact = () => (
  <ImpactGate>
    <SaveButton />
  </ImpactGate>
)
