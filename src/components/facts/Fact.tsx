'use client'
import type { DateFieldClientProps, NumberFieldClientProps } from 'payload'
import type { FactKind } from '../../fields/factField.ts'
import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { bytesText } from '../cells/bytesText.ts'
import { durationText } from '../cells/durationText.ts'
import { useTenths } from '../useTenths.ts'
import './fact.css'

type FactProps = (DateFieldClientProps | NumberFieldClientProps) & { kind: FactKind }

const never = () => () => undefined

/** What only the system writes, as text: nothing that looks as if it could be typed into or cleared. */
export const Fact = ({ field, kind, path }: FactProps) => {
  const { value } = useField<number | string | null>({ path })
  const { i18n } = useTranslation()
  const tenths = useTenths()
  // The server knows neither the reader's time zone nor its clock.
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const texts: Record<FactKind, () => string> = {
    bytes: () => bytesText({ bytes: Number(value), language: i18n.language }),
    date: () =>
      new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(String(value)),
      ),
    length: () => durationText(Number(value)),
    number: () => String(value),
    seconds: () => `${tenths(Number(value))} s`,
  }
  return (
    <div
      className="field-type repreel-fact"
      style={{ inlineSize: `calc(${String(field.admin?.width ?? '100%')} - var(--base))` }}
    >
      <FieldLabel as="span" label={field.label} />
      <p>{value === null || value === undefined || !isBrowser ? '–' : texts[kind]()}</p>
    </div>
  )
}
