'use client'
import { useFormBackgroundProcessing, useFormInitializing, useFormProcessing } from '@payloadcms/ui'

/** Whether the form could be submitted at this moment, whatever it holds. */
export const useFormReady = (): boolean => {
  const isProcessing = useFormProcessing()
  const isSavingItself = useFormBackgroundProcessing()
  const isInitializing = useFormInitializing()
  return !isProcessing && !isSavingItself && !isInitializing
}
