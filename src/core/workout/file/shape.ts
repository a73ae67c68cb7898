/** What a place in the file may hold, as data. */
export type Shape =
  | { kind: 'text' }
  /** A text, or texts by locale. */
  | { kind: 'texts' }
  | { kind: 'number' }
  | { kind: 'boolean' }
  | { kind: 'oneOf'; values: readonly string[] }
  | { kind: 'list'; of: Shape }
  /** Any keys of lower-case letters, digits, - and _. */
  | { kind: 'record'; of: Shape }
  | { kind: 'object'; keys: Readonly<Record<string, Shape>>; required: readonly string[] }

export const text: Shape = { kind: 'text' }
export const texts: Shape = { kind: 'texts' }
export const number: Shape = { kind: 'number' }
export const boolean: Shape = { kind: 'boolean' }
export const oneOf = (...values: string[]): Shape => ({ kind: 'oneOf', values })
export const list = (of: Shape): Shape => ({ kind: 'list', of })
export const record = (of: Shape): Shape => ({ kind: 'record', of })
export const object = (keys: Readonly<Record<string, Shape>>, ...required: string[]): Shape => ({
  kind: 'object',
  keys,
  required,
})
