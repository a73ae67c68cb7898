import type { SelectField } from 'payload'
import { languageName } from '../core/languageName.ts'
import { label } from '../messages/label.ts'

/** One of the host's languages, the default one first. */
export const localeField = ({ locales }: { locales: readonly string[] }): SelectField => ({
  name: 'locale',
  type: 'select',
  label: label('output.locale'),
  options: locales.map((locale) => ({ label: languageName(locale), value: locale })),
  defaultValue: locales[0],
  required: true,
  admin: { width: '25%', isClearable: false },
})
