'use client'
import { useConfig } from '@payloadcms/ui'

/** Where the API is, without a slash at the end. */
export const useApiUrl = (): string => {
  const { config } = useConfig()
  return `${config.serverURL ?? ''}${config.routes.api}`
}
