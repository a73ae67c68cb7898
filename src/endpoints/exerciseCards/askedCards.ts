import { z } from 'zod'
import { MOST_CARDS } from '../../core/workout/mostCards.ts'

const id = z.union([z.number().int(), z.string().min(1).max(64)])

export const cardsSchema = z.strictObject({
  ids: z.array(id).max(MOST_CARDS).describe('Of exercises, published or not.'),
})

/** The ids of the body, or what is wrong with it. */
export const askedCards = (body: string): { ids: string[] } | { problem: string } => {
  const parsed = cardsSchema.safeParse(jsonOf(body))
  if (parsed.success) return { ids: parsed.data.ids.map(String) }
  const [issue] = parsed.error.issues
  return { problem: `${issue?.path.join('.') || 'body'}: ${issue?.message}. Send {"ids": [1, 2]}.` }
}

const jsonOf = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return `${body.slice(0, 60)}`
  }
}
