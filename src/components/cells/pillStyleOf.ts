import type { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

type PillStyle = NonNullable<ComponentProps<typeof Pill>['pillStyle']>

const styles: Readonly<Record<string, PillStyle>> = {
  delivered: 'success',
  failed: 'error',
  invalid: 'error',
  pending: 'warning',
  playable: 'success',
  processing: 'warning',
  ready: 'success',
  rendering: 'warning',
  usable: 'success',
}

/** The colour of a render's, a clip's or a delivery's state. */
export const pillStyleOf = (status: string): PillStyle => styles[status] ?? 'light-gray'
