'use client'
import { useConfig } from '@payloadcms/ui'

/** An address of the admin panel, wherever the host has it. */
export const useAdminHref = (): ((path: string) => string) => {
  const { config } = useConfig()
  return (path) => `${config.routes.admin === '/' ? '' : config.routes.admin}${path}`
}
