import type { JsonSchema } from './types.ts'
import { z } from 'zod'

/** What a parser accepts (`input`: what has a default may be left out), or makes of it. */
export const schemaOf = (type: z.ZodType, io: 'input' | 'output' = 'input'): JsonSchema => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  })
  return schema
}
