import type { FileText } from './types.ts'

type TextOfArgs = { locale: string; value: FileText | undefined }

/** The text in the locale, else in its language, else the first one given. */
export const textOf = ({ locale, value }: TextOfArgs): string | null => {
  if (value === undefined || typeof value === 'string') return value ?? null
  const language = locale.split('-')[0] ?? locale
  const found = [locale, language].find((one) => Object.hasOwn(value, one))
  return (found === undefined ? Object.values(value)[0] : value[found]) ?? null
}
