import type { AskedTraining } from '../../jobs/sessions/types.ts'
import type { Locales } from '../../adapters/payload/snapshot/inLocale.ts'
import { GenerateError } from '../../jobs/sessions/GenerateError.ts'
import { generateSchema } from './generateSchema.ts'

type AskedTrainingArgs = {
  /** As it came. */
  body: unknown
  locales: Locales
}

/** What is asked for, with every default; throws GenerateError with what is wrong about each member. */
export const askedTraining = ({ body, locales }: AskedTrainingArgs): AskedTraining => {
  const parsed = generateSchema.safeParse(body)
  if (!parsed.success)
    throw invalid(parsed.error.issues.map(({ message, path }) => ({ message, path: path.join('.') })))
  const { aspect, height, locale, look, voice, ...params } = parsed.data
  const codes = locales?.codes ?? ['en']
  if (locale !== undefined && !codes.includes(locale))
    throw invalid([
      { message: `“${locale}” is no language here: one of ${codes.join(', ')}`, path: 'locale' },
    ])
  return {
    output: { aspect, height, locale: locale ?? locales?.default ?? 'en', look },
    params: {
      ...params,
      durationMinutes: params.durationMinutes ?? null,
      equipment: params.equipment ?? null,
      exerciseIntensities: params.exerciseIntensities ?? null,
      exercises: params.exercises ?? null,
      focus: params.focus ?? null,
      levels: params.levels ?? null,
      positions: params.positions ?? null,
      restSeconds: params.restSeconds ?? null,
      seed: String(params.seed ?? 0),
    },
    voice,
  }
}

type BodyIssue = { message: string; path: string }

const invalid = (issues: readonly BodyIssue[]): GenerateError =>
  new GenerateError({
    code: 'generate-invalid',
    details: { issues },
    message: issues.map(({ message, path }) => (path ? `${path}: ${message}` : message)).join('; '),
  })
