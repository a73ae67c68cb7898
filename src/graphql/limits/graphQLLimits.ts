import assert from 'node:assert/strict'

/** What one GraphQL request may ask. */
export type GraphQLLimits = {
  /**
   * What a query may cost: 1 a field, 10 a relation, and a list what one of it costs as often as it is asked for.
   * @default ten times `graphQL.maxComplexity` of Payload's config, which counts a list of ten once
   */
  maxComplexity?: number
  /** Levels of fields, one inside the other; introspection has a limit of its own. @default 10 */
  maxDepth: number
  /** Fields asked for, those of a fragment as often as it is used. @default 1000 */
  maxFields: number
  /** Fields under another name. @default 30 */
  maxAliases: number
  /** `@include`, `@skip` and others. @default 30 */
  maxDirectives: number
  /** Names, brackets and values of the text. @default 3000 */
  maxTokens: number
  /** Of the request's body. @default 500_000 */
  maxBytes: number
  /** Lists and objects inside each other, in variables and arguments. @default 20 */
  maxNesting: number
}

const defaults: GraphQLLimits = {
  maxAliases: 30,
  maxBytes: 500_000,
  maxDepth: 10,
  maxDirectives: 30,
  maxFields: 1000,
  maxNesting: 20,
  maxTokens: 3000,
}

const names = ['maxComplexity', ...Object.keys(defaults)]

export const resolveGraphQLLimits = (limits: Partial<GraphQLLimits>): GraphQLLimits => {
  for (const [name, value] of Object.entries(limits)) {
    assert(names.includes(name), `repreel: \`graphQL.${name}\` is no limit; there are ${names.join(', ')}`)
    assert(
      value === undefined || (Number.isSafeInteger(value) && value > 0),
      `repreel: \`graphQL.${name}\` must be a whole number above 0, got ${JSON.stringify(value)}`,
    )
  }
  const said = Object.entries(limits).filter(([, value]) => value !== undefined)
  return { ...defaults, ...(Object.fromEntries(said) as Partial<GraphQLLimits>) }
}
