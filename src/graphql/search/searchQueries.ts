import type { SearchKind } from '../../core/search/types.ts'
import type { AnsweredHit } from '../../endpoints/search/answerSearch.ts'
import type { GraphQLObjectType } from 'graphql'
import type { GraphQLExtension, PayloadRequest } from 'payload'
import { APIError, createDataloaderCacheKey } from 'payload'
import { collectionOfKind } from '../../adapters/payload/search/collectionOfKind.ts'
import { answerSearch } from '../../endpoints/search/answerSearch.ts'
import { askedSearch } from '../../endpoints/search/askedSearch.ts'
import { SearchError } from '../../endpoints/search/SearchError.ts'
import { searchTypes, type GraphQL, type SearchTypes } from './searchTypes.ts'

type Context = { req: PayloadRequest }
/** What Payload passes beside its own declaration of it. */
type Collections = Record<string, { graphQL: { type: GraphQLObjectType } }>
type QueryArgs = { collections: Collections; graphql: GraphQL; kind: SearchKind; types: SearchTypes }

/** `searchWorkouts` and `searchExercises`: what `GET /api/search` finds, with the documents. */
export const searchQueries: GraphQLExtension = (graphql, context) => {
  const { collections } = context as unknown as { collections: Collections }
  const types = searchTypes(graphql)
  return {
    searchExercises: queryOf({ collections, graphql, kind: 'exercise', types }),
    searchWorkouts: queryOf({ collections, graphql, kind: 'workout', types }),
  }
}

const queryOf = ({ collections, graphql, kind, types }: QueryArgs) => ({
  args: { ...types.args, ...(kind === 'workout' && types.workoutArgs) },
  description: `Published ${kind}s${kind === 'workout' ? ', public ones with a video to play,' : ''} that match, best first. Typing errors are forgiven, accents do not count, and every language is searched.`,
  resolve: async (_: unknown, args: Record<string, unknown>, { req }: Context) => {
    // GraphQL's null is no value.
    const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null))
    try {
      const request = askedSearch({ asked: { ...given, kind }, req })
      const answer = await answerSearch({ payload: req.payload, request })
      return { ...answer, hits: answer.hits.map((hit) => ({ ...hit, shownIn: answer.locale })) }
    } catch (error) {
      throw error instanceof SearchError
        ? new APIError(error.message, 400, { code: 'search-invalid' }, true)
        : error
    }
  },
  type: answerType({ collections, graphql, kind, types }),
})

const answerType = ({ collections, graphql, kind, types }: QueryArgs): GraphQLObjectType => {
  const { described, int, listOf, required, text } = types
  const name = kind === 'workout' ? 'Workout' : 'Exercise'
  const hit = new graphql.GraphQLObjectType({
    description: `One ${kind} that was found.`,
    fields: {
      ...types.hitFields,
      ...(kind === 'workout' && types.workoutHitFields),
      [kind]: {
        description: `The ${kind} itself; null where it has been taken back meanwhile.`,
        resolve: documentOf(kind),
        type: collections[collectionOfKind[kind]]!.graphQL.type,
      },
    },
    name: `Search${name}`,
  })
  return new graphql.GraphQLObjectType({
    description: `A page of the ${kind}s that were found.`,
    fields: {
      corrected: described(
        graphql.GraphQLString,
        'The words that were searched for instead, where nothing has those that were asked for.',
      ),
      facets: described(required(types.facets), 'What there is of each category, level and equipment.'),
      hits: listOf(hit, 'In the order asked for.'),
      limit: int('Hits a page.'),
      locale: text('The language of titles, where they have one in it.'),
      page: int('From 1.'),
      pages: int('How many there are.'),
      sort: described(required(types.sort), 'The order of the hits.'),
      total: int('Hits on all pages.'),
    },
    name: `Search${name}s`,
  })
}

/** Read only where it is asked for: all of a page with one query, under the reader's own access. */
const documentOf =
  (kind: SearchKind) =>
  ({ id, shownIn }: AnsweredHit & { shownIn: string }, _: unknown, { req }: Context): Promise<unknown> =>
    req.payloadDataLoader.load(
      createDataloaderCacheKey({
        collectionSlug: collectionOfKind[kind],
        currentDepth: 0,
        depth: 0,
        // A number where ids are numbers: the loader compares keys, in which a text has quotes.
        docID: id,
        draft: false,
        fallbackLocale: req.fallbackLocale ?? null,
        locale: shownIn,
        overrideAccess: false,
        showHiddenFields: false,
        transactionID: req.transactionID as number,
      }),
    )
