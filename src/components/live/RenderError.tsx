'use client'
import { Banner } from '@payloadcms/ui'
import { useText } from '../useText.ts'
import { adviceKeyOf } from './adviceKeyOf.ts'

type RenderErrorProps = { error: { code?: string | null; message?: string | null } | null | undefined }

/** What went wrong, and what to do about it. */
export const RenderError = ({ error }: RenderErrorProps) => {
  const text = useText()
  return (
    <Banner type="error">
      <span className="repreel-live__error">
        <strong>{text('render.error')}</strong>
        <span>{error?.message ?? '–'}</span>
        <span>{text(adviceKeyOf(error?.code))}</span>
      </span>
    </Banner>
  )
}
