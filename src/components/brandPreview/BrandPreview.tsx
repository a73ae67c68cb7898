'use client'
import { Banner, useConfig, useFormFields } from '@payloadcms/ui'
import { brandColours } from '../../core/look/brand/brandModel.ts'
import { useText } from '../useText.ts'
import { usePreview } from './usePreview.ts'

const rows = [...brandColours, 'scrimPercent', 'radiusPercent', 'face', 'upper', 'logo'] as const

/** What the brand looks like with the values of the form, saved or not. */
export const BrandPreview = () => {
  const { config } = useConfig()
  const text = useText()
  const brand = useFormFields(([fields]) =>
    JSON.stringify(Object.fromEntries(rows.map((name) => [name, fields[`brand.${name}`]?.value ?? null]))),
  )
  const apiUrl = `${config.serverURL ?? ''}${config.routes.api}`
  const { isDrawing, message, source } = usePreview({ apiUrl, brand })
  return (
    <section style={{ marginBlockEnd: '1.5rem', maxWidth: '60rem' }}>
      <p style={{ marginBlock: '0 0.75rem' }}>{text('brand.preview.help')}</p>
      {message === null ? null : <Banner type="error">{message || text('brand.preview.failed')}</Banner>}
      <div
        style={{ aspectRatio: '1288 / 728', background: 'var(--theme-elevation-100)', position: 'relative' }}
      >
        {source === null ? null : (
          <img
            alt={text('brand.preview')}
            src={source}
            style={{ display: 'block', opacity: isDrawing ? 0.5 : 1, width: '100%' }}
          />
        )}
        {isDrawing ? (
          <span
            style={{
              insetBlockStart: '50%',
              insetInlineStart: '50%',
              position: 'absolute',
              transform: 'translate(-50%, -50%)',
            }}
          >
            {text('brand.preview.waiting')}
          </span>
        ) : null}
      </div>
    </section>
  )
}
