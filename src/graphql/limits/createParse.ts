import type { GraphQLLimits } from './graphQLLimits.ts'
import { GraphQLError, Kind, OperationTypeNode, parse, type DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { limitError, type LimitCode } from './limitError.ts'
import { measureDocument, type Measures } from './measureDocument.ts'

export type ParseQuery = (source: string) => DocumentNode

/** Apps ask the same few questions. */
const KEPT_CHARACTERS = 2_000_000

/** Reads a document whose size is within the limits, before anything walks through it; throws a GraphQLError. */
export const createParse = (limits: GraphQLLimits): ParseQuery => {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, source) => source.length + 1,
  })
  return (source) => {
    const known = kept.get(source)
    if (known) return known
    const document = parseWithin({ limits, source })
    assertNoSubscription(document)
    assertWithin({ limits, measures: measureDocument(document) })
    kept.set(source, document)
    return document
  }
}

type ParseWithinArgs = { limits: GraphQLLimits; source: string }

const parseWithin = ({ limits: { maxTokens }, source }: ParseWithinArgs): DocumentNode => {
  try {
    return parse(source, { maxTokens })
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes(`more that ${maxTokens} tokens`))
      throw limitError({
        code: 'too-many-tokens',
        limit: maxTokens,
        message: `The query has more than ${maxTokens} tokens, which is the limit`,
      })
    throw error
  }
}

/** Payload's rules fail on one, for its schema has none. */
const assertNoSubscription = ({ definitions }: DocumentNode): void => {
  if (
    definitions.some(
      (each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.SUBSCRIPTION,
    )
  )
    throw limitError({
      code: 'no-subscriptions',
      message: 'There are queries and mutations, and no subscriptions',
    })
}

type AssertWithinArgs = { limits: GraphQLLimits; measures: Measures }

const assertWithin = ({ limits, measures }: AssertWithinArgs): void => {
  const rules: Array<[LimitCode, string, number, number]> = [
    ['too-deep', 'depth', measures.depth, limits.maxDepth],
    ['too-many-fields', 'number of fields', measures.fields, limits.maxFields],
    ['too-many-aliases', 'number of aliases', measures.aliases, limits.maxAliases],
    ['too-many-directives', 'number of directives', measures.directives, limits.maxDirectives],
    ['nested-too-deep', 'nesting of arguments', measures.nesting, limits.maxNesting],
  ]
  for (const [code, name, measured, limit] of rules)
    if (measured > limit)
      throw limitError({
        code,
        limit,
        measured,
        message: `The query's ${name} is ${measured}; the limit is ${limit}`,
      })
}
