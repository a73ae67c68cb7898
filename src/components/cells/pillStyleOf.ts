import type { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

type PillStyle = NonNullable<ComponentProps<typeof Pill>['pillStyle']>

const styles: Readonly<Record<string, PillStyle>> = {
  failed: 'error',
  invalid: 'error',
  playable: 'success',
  processing: 'warning',
  ready: 'success',
  rendering: 'warning',
  usable: 'success',
}

/** The colour of a render's or a clip's state. */
export const pillStyleOf = (status: string): PillStyle => styles[status] ?? 'light-gray'
