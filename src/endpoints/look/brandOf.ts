import type { BrandModel } from '../../core/look/brand/brandModel.ts'
import { APIError } from 'payload'

/** Values of the wrong kind are as good as none: what is of the right kind is checked for its form. */
export const brandOf = (text: string): BrandModel => {
  const said = parsed(text)
  const of = <T>(name: string, isRight: (value: unknown) => value is T): T | null =>
    isRight(said[name]) ? said[name] : null
  return {
    background: of('background', isText),
    face: of('face', isFace),
    logo: of('logo', isText),
    onState: of('onState', isText),
    prepare: of('prepare', isText),
    quiet: of('quiet', isText),
    radiusPercent: of('radiusPercent', isNumber),
    rest: of('rest', isText),
    scrim: of('scrim', isText),
    scrimPercent: of('scrimPercent', isNumber),
    switch: of('switch', isText),
    text: of('text', isText),
    upper: of('upper', isBoolean),
    work: of('work', isText),
  }
}

const parsed = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown> // an object's keys are texts
  } catch {
    // Said below.
  }
  throw new APIError(
    `The body must be a JSON object such as {"work":"#C6FF3D"}, not “${text.slice(0, 100)}”.`,
    400,
    null,
    true,
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isFace = (value: unknown): value is 'bold' | 'black' => value === 'bold' || value === 'black'
