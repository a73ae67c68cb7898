'use client'
import type { TextFieldClientComponent } from 'payload'
import { Banner, Button, FieldLabel, useConfig, useField } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useText } from '../useText.ts'
import { sendLogo } from './sendLogo.ts'

/** The brand's logo: a picture is chosen, made into what renders draw, and held by the form until it is saved. */
export const LogoField: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { config } = useConfig()
  const { disabled, setValue, value } = useField<string | null>({ potentiallyStalePath: givenPath })
  const [state, setState] = useState<{ isBusy: boolean; message: string | null }>(atRest)
  const chooser = useRef<HTMLInputElement>(null)
  const text = useText()
  const isLocked = Boolean(readOnly ?? disabled) || state.isBusy

  const send = async (file: File): Promise<void> => {
    setState({ isBusy: true, message: null })
    const apiUrl = `${config.serverURL ?? ''}${config.routes.api}`
    const { logo, message } = await sendLogo({ apiUrl, file })
    if (logo !== null) setValue(logo)
    setState({ isBusy: false, message: logo === null ? message || text('brand.logo.failed') : null })
  }

  return (
    <div className="field-type" style={{ marginBlockEnd: 'var(--base)' }}>
      <FieldLabel label={field.label} />
      {state.message === null ? null : <Banner type="error">{state.message}</Banner>}
      <div style={{ alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '0.75rem' }}>
        {value ? (
          <img
            alt={text('brand.logo')}
            src={value}
            style={{ ...onBoth, borderRadius: 'var(--style-radius-s)', maxWidth: '100%', padding: '0.75rem' }}
          />
        ) : null}
        <Button
          buttonStyle="secondary"
          disabled={isLocked}
          margin={false}
          onClick={() => chooser.current?.click()}
          size="small"
        >
          {text(value ? 'brand.logo.replace' : 'brand.logo.choose')}
        </Button>
        {value ? (
          <Button
            buttonStyle="none"
            disabled={isLocked}
            margin={false}
            onClick={() => setValue(null)}
            size="small"
          >
            {text('brand.logo.remove')}
          </Button>
        ) : null}
      </div>
      <div className="field-description">{text('brand.logo.help')}</div>
      <input
        accept="image/png,image/webp"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file again is a change too.
          target.value = ''
          if (file) void send(file)
        }}
        ref={chooser}
        type="file"
      />
    </div>
  )
}

const atRest = { isBusy: false, message: null }

/** A light logo is seen on the dark half, a dark one on the light half. */
const onBoth = { background: 'linear-gradient(90deg, #111826 50%, #eef1f5 50%)' }
