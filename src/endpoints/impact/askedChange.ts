import { z } from 'zod'

const id = z.union([z.number().int(), z.string().min(1).max(64)])
const data = z.record(z.string(), z.unknown())

export const changeSchema = z.union([
  z.strictObject({
    collection: z.enum(['exercises', 'music']),
    data: data.describe('Of the document, as a save would send it.'),
    id,
  }),
  z.strictObject({
    collection: z.literal('clips'),
    data,
    id,
    newFile: z.boolean().default(false).describe('The file is replaced too; it is not sent here.'),
  }),
  z.strictObject({ data, global: z.literal('settings') }),
])

export type AskedChange = z.infer<typeof changeSchema>

/** The change of the body, or what is wrong with it. */
export const askedChange = (body: string): AskedChange | { problem: string } => {
  const parsed = changeSchema.safeParse(jsonOf(body))
  if (parsed.success) return parsed.data
  return {
    problem: `The body is ${JSON.stringify(body.slice(0, 60))}. Send {"collection": "exercises", "id": 1, "data": {…}} or {"global": "settings", "data": {…}}.`,
  }
}

const jsonOf = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
