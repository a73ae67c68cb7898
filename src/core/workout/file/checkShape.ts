import type { FileIssue } from './fileIssue.ts'
import type { Shape } from './shape.ts'
import { nearest } from './nearest.ts'

type CheckShapeArgs = { path: string; shape: Shape; value: unknown }

/** Whether what was read has the form wanted; an unknown key is refused, for it would be ignored. */
export const checkShape = ({ path, shape, value }: CheckShapeArgs): FileIssue[] => {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' ? [] : [wrong({ path, value, wanted: 'text' })]
    case 'texts':
      return isTexts(value) ? [] : [wrong({ path, value, wanted: 'text, or one text per language' })]
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? []
        : [wrong({ path, value, wanted: 'a number' })]
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrong({ path, value, wanted: 'true or false' })]
    case 'oneOf':
      return shape.values.some((one) => one === value)
        ? []
        : [notOneOf({ path, value, values: shape.values })]
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((one, i) =>
            checkShape({ path: `${path}.${i}`, shape: shape.of, value: one as unknown }),
          )
        : [wrong({ path, value, wanted: 'a list' })]
    case 'record':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, one]) => checkEntry({ key, of: shape.of, path, value: one }))
        : [wrong({ path, value, wanted: 'a list of names with their content' })]
    case 'object':
      return isObject(value)
        ? checkKeys({ path, shape, value })
        : [wrong({ path, value, wanted: 'keys with values' })]
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(
      ([locale, one]) => /^[a-z]{2,3}(-[\w-]+)?$/i.test(locale) && typeof one === 'string',
    ))

const at = ({ key, path }: { key: string; path: string }): string => (path ? `${path}.${key}` : key)

const checkEntry = ({
  key,
  of,
  path,
  value,
}: {
  key: string
  of: Shape
  path: string
  value: unknown
}): FileIssue[] =>
  /^[a-z0-9][a-z0-9_-]{0,59}$/i.test(key)
    ? checkShape({ path: at({ key, path }), shape: of, value })
    : [
        {
          level: 'error',
          path: at({ key, path }),
          message: `"${key}" is no name: use letters, digits, - and _, at most 60.`,
        },
      ]

type CheckKeysArgs = {
  path: string
  shape: Extract<Shape, { kind: 'object' }>
  value: Record<string, unknown>
}

const checkKeys = ({ path, shape: { keys, required }, value }: CheckKeysArgs): FileIssue[] => [
  ...required
    .filter((key) => !Object.hasOwn(value, key))
    .map((key): FileIssue => ({ level: 'error', path, message: `"${key}" is missing here.` })),
  ...Object.entries(value).flatMap(([key, one]) => {
    const shape = Object.hasOwn(keys, key) ? keys[key] : undefined
    return shape
      ? checkShape({ path: at({ key, path }), shape, value: one })
      : [unknownKey({ key, known: Object.keys(keys), path })]
  }),
]

const unknownKey = ({ key, known, path }: { key: string; known: string[]; path: string }): FileIssue => {
  const meant = nearest({ known, word: key })
  const hint = meant ? `did you mean "${meant}"?` : `known here: ${known.join(', ')}.`
  return {
    level: 'error',
    path: at({ key, path }),
    message: `"${key}" is not a key of a workout file here; ${hint}`,
  }
}

const notOneOf = ({
  path,
  value,
  values,
}: {
  path: string
  value: unknown
  values: readonly string[]
}): FileIssue => {
  const meant = typeof value === 'string' ? nearest({ known: values, word: value }) : null
  const hint = meant ? `did you mean "${meant}"?` : `choose one of ${values.join(', ')}.`
  return { level: 'error', path, message: `${shown(value)} cannot stand here; ${hint}` }
}

const wrong = ({ path, value, wanted }: { path: string; value: unknown; wanted: string }): FileIssue => ({
  level: 'error',
  path,
  message: `There must be ${wanted} here, not ${shown(value)}.`,
})

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing'
  const json = JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}
