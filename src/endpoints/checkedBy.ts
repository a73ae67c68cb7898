import type { z } from 'zod'
import { APIError } from 'payload'

/** What was sent, where it is what the schema says; else 400 with all that is wrong. */
export const checkedBy = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ message, path }) => `${path.join('.') || 'the body'}: ${message}`)
  throw new APIError(issues.join('; '), 400, null, true)
}
