import type { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { createParse } from './createParse.ts'
import { resolveGraphQLLimits, type GraphQLLimits } from './graphQLLimits.ts'

const refusals: Array<[name: keyof GraphQLLimits, limit: number, code: string, document: string]> = [
  ['maxDepth', 2, 'too-deep', '{ a { b { c } } }'],
  ['maxFields', 2, 'too-many-fields', '{ a b c }'],
  ['maxAliases', 1, 'too-many-aliases', '{ x: a y: a }'],
  ['maxDirectives', 1, 'too-many-directives', '{ a @include(if: true) b @skip(if: false) }'],
  ['maxTokens', 3, 'too-many-tokens', '{ a b c }'],
  ['maxNesting', 1, 'nested-too-deep', '{ a(where: { b: { c: 1 } }) }'],
]

const refusalOf = ({ document, limits }: { document: string; limits: Partial<GraphQLLimits> }): unknown => {
  try {
    return createParse(resolveGraphQLLimits(limits))(document)
  } catch (error) {
    return (error as GraphQLError).extensions
  }
}

test.each(refusals)('%s of %i refuses what is beyond it, with its code', (name, limit, code, document) => {
  expect(refusalOf({ document, limits: { [name]: limit } })).toMatchObject({ code, limit })
  expect(createParse(resolveGraphQLLimits({}))(document).kind).toBe('Document')
})

test('a limit that there is not is refused by its name', () => {
  expect(() => resolveGraphQLLimits({ depth: 3 } as never)).toThrow('`graphQL.depth` is no limit')
})
