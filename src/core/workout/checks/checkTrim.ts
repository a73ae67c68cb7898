import type { ExerciseModel } from '../exerciseModel.ts'
import type { Issue } from '../issue.ts'
import { issueOf } from '../issue.ts'
import { limits } from '../limits.ts'

type CheckTrimArgs = {
  trim: ExerciseModel['trim']
  /** Of the normalised clip; null while nobody knows it, then only the order is checked. */
  durationMs: number | null
}

/** The part of the clip that is one repetition lies inside the clip, and something is left of it. */
export const checkTrim = ({ durationMs, trim }: CheckTrimArgs): Issue[] => {
  const inMs = trim?.inMs ?? 0
  const outMs = trim?.outMs ?? durationMs
  const outside = [
    ...checkInside({ durationMs, name: 'inMs', value: trim?.inMs ?? null }),
    ...checkInside({ durationMs, name: 'outMs', value: trim?.outMs ?? null }),
  ]
  if (outside.length > 0 || outMs === null) return outside
  if (outMs <= inMs) return [issueOf({ path: 'trim.outMs', key: 'trim.order', params: { inMs, outMs } })]
  const untouched = inMs === 0 && outMs === durationMs
  const { min } = limits.exercise.trimmedMs
  return !untouched && outMs - inMs < min
    ? [issueOf({ path: 'trim.outMs', key: 'trim.short', params: { min, value: outMs - inMs } })]
    : []
}

type CheckInsideArgs = { durationMs: number | null; name: 'inMs' | 'outMs'; value: number | null }

const checkInside = ({ durationMs, name, value }: CheckInsideArgs): Issue[] => {
  if (value === null) return []
  const max = durationMs ?? Number.MAX_SAFE_INTEGER
  if (value >= 0 && value <= max) return []
  const field = `field.${name}` as const
  return value < 0
    ? [issueOf({ path: `trim.${name}`, key: 'number.range', params: { field, max, min: 0, value } })]
    : [issueOf({ path: `trim.${name}`, key: 'trim.outside', params: { field, max, value } })]
}
