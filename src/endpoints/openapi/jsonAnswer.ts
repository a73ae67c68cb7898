import type { DescribedAnswer, JsonSchema } from './types.ts'

type JsonAnswerArgs = {
  description: string
  properties: Readonly<Record<string, JsonSchema>>
  required: readonly string[]
}

/** An answer that is an object of JSON. */
export const jsonAnswer = ({ description, ...members }: JsonAnswerArgs): DescribedAnswer => ({
  content: { 'application/json': { schema: { ...members, type: 'object' } } },
  description,
})
