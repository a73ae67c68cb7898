import type { FlattenedField } from 'payload'

/** What a value has to be, and is not. */
export type WrongKind = { path: string; value: unknown } & (
  { must: 'text' | 'list' | 'group' } | { must: 'option'; options: readonly string[] }
)

type WrongKindsArgs = {
  fields: readonly FlattenedField[]
  /** The document, or the part of it that these fields are of. */
  part: Readonly<Record<string, unknown>>
  /** Of that part in the document, with a dot at its end. @default '', the document itself */
  prefix?: string
}

/** Values that are no text, list, group or choice where one is asked for. What is empty is none; numbers have their own rules. */
export const wrongKinds = ({ fields, part, prefix = '' }: WrongKindsArgs): WrongKind[] =>
  fields.flatMap((field) => {
    const value = part[field.name]
    const isEmpty = value === undefined || value === null || value === ''
    // Of a localised value there may be one for each language.
    const isByLocale = 'localized' in field && field.localized === true && isRecord(value)
    return isEmpty || isByLocale ? [] : inField({ field, path: `${prefix}${field.name}`, value })
  })

type InFieldArgs = { field: FlattenedField; path: string; value: unknown }

const inField = ({ field, path, value }: InFieldArgs): WrongKind[] => {
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
  if (isList && !Array.isArray(value)) return [{ must: 'list', path, value }]
  const values = isList ? (value as unknown[]) : [value] // seen just now
  switch (field.type) {
    case 'group':
    case 'tab':
      return inPart({ fields: field.flattenedFields, path, value })
    case 'array':
      return values.flatMap((row, i) =>
        inPart({ fields: field.flattenedFields, path: `${path}.${i}`, value: row }),
      )
    case 'text':
    case 'textarea':
      return values.every((one) => typeof one === 'string') ? [] : [{ must: 'text', path, value }]
    case 'select': {
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const isChoice = values.every((one) => options.some((option) => option === one))
      return isChoice ? [] : [{ must: 'option', options, path, value }]
    }
    default:
      return []
  }
}

type InPartArgs = { fields: readonly FlattenedField[]; path: string; value: unknown }

const inPart = ({ fields, path, value }: InPartArgs): WrongKind[] =>
  isRecord(value) ? wrongKinds({ fields, part: value, prefix: `${path}.` }) : [{ must: 'group', path, value }]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
