'use client'
import type { SaidTime } from '../../core/timeline/saidTime.ts'
import type { Limit } from '../../core/workout/limits.ts'
import type { MessageKey } from '../../messages/label.ts'
import { useField } from '@payloadcms/ui'
import { useId } from 'react'
import { secondsText } from './secondsText.ts'
import { useSay } from './useSay.ts'

type InheritedSecondsProps = {
  path: string
  labelKey: MessageKey
  limit: Limit
  /** What an empty field means; null: it must be filled in. */
  inherited: SaidTime | null
  isReadOnly: boolean
  /** Of a field that counts only once something else is said too; @default the field alone */
  onChange?: (seconds: number | null) => void
}

/** A length in seconds. Empty, it shows the one that will be used, and who says it. */
export const InheritedSeconds = ({
  inherited,
  isReadOnly,
  labelKey,
  limit,
  onChange,
  path,
}: InheritedSecondsProps) => {
  const id = useId()
  const say = useSay()
  const { errorMessage, setValue, showError, value } = useField<number | null>({ path })
  const set = (seconds: number | null): void => (onChange ? onChange(seconds) : setValue(seconds))
  const isSet = value !== null && value !== undefined
  const inheritedText = inherited
    ? say(`compose.from.${inherited.from}`, { seconds: secondsText(inherited.seconds) })
    : null
  return (
    <div className="repreel-compose__seconds">
      <label htmlFor={id}>{say(labelKey)}</label>
      <input
        aria-describedby={`${id}-from`}
        aria-invalid={showError}
        disabled={isReadOnly}
        id={id}
        inputMode="numeric"
        max={limit.max}
        min={limit.min}
        onChange={({ target }) => set(target.value === '' ? null : Number(target.value))}
        placeholder={inherited ? String(inherited.seconds) : ''}
        step={1}
        type="number"
        value={value ?? ''}
      />
      <p id={`${id}-from`}>
        {isSet
          ? inheritedText && (
              <button disabled={isReadOnly} onClick={() => set(null)} type="button">
                {say('compose.backTo', { time: inheritedText })}
              </button>
            )
          : inheritedText && (
              <>
                <span>{inheritedText}</span>
                {isReadOnly ? null : (
                  <button onClick={() => set(inherited!.seconds)} type="button">
                    {say('compose.setHere')}
                  </button>
                )}
              </>
            )}
        {showError ? <strong role="alert">{errorMessage}</strong> : null}
      </p>
    </div>
  )
}
