'use client'
import type { TextFieldClientComponent } from 'payload'
import { TextInput, useField } from '@payloadcms/ui'

/** A text field for #RRGGBB with the browser's colour chooser beside it. Empty: the placeholder's colour. */
export const ColourField: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { disabled, path, setValue, showError, value } = useField<string>({ potentiallyStalePath: givenPath })
  const { label, admin: { placeholder, width } = {} } = field
  const fallback = typeof placeholder === 'string' ? placeholder : '#000000'
  const isLocked = Boolean(readOnly ?? disabled)
  return (
    // Payload's rows read their columns' width from this variable.
    <div style={{ '--field-width': width ?? '100%' } as React.CSSProperties}>
      <div style={{ alignItems: 'end', display: 'flex', gap: '0.5rem' }}>
        <div style={{ flex: 1 }}>
          <TextInput
            label={label}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
            path={path}
            placeholder={fallback}
            readOnly={isLocked}
            showError={showError}
            value={value ?? ''}
          />
        </div>
        <input
          aria-hidden
          disabled={isLocked}
          onChange={(event) => setValue(event.target.value.toUpperCase())}
          style={{
            background: 'none',
            border: 0,
            cursor: 'pointer',
            // As high as Payload's inputs, so that its middle is theirs.
            height: 'calc(var(--base) * 2)',
            padding: 0,
            width: '2.5rem',
          }}
          tabIndex={-1}
          type="color"
          value={/^#[0-9a-f]{6}$/iu.test(value ?? '') ? value : fallback}
        />
      </div>
    </div>
  )
}
