import type { GraphQLEnumType, GraphQLObjectType } from 'graphql'
import type { PayloadRequest } from 'payload'
import type { GraphQLModule, SchemaContext } from './types.ts'
import { isolateObjectProperty } from 'payload'
import { slugs } from '../../collections/slugs.ts'

type Asked = { slug: string } & Partial<Pick<PayloadRequest, 'fallbackLocale' | 'locale'>>

type WorkoutBySlugArgs = { context: SchemaContext; graphql: GraphQLModule; workout: GraphQLObjectType }

/** One workout by the part of the address that names it; null where there is none that the reader may see. */
export const workoutBySlug = ({ context, graphql, workout }: WorkoutBySlugArgs) => {
  const { fallbackLocaleInputType, localeInputType } = context.types
  return {
    args: {
      slug: {
        description: 'Part of the web address, e.g. `seven-minutes`.',
        type: new graphql.GraphQLNonNull(graphql.GraphQLString),
      },
      ...(localeInputType !== undefined && {
        fallbackLocale: {
          description: 'The language of what is not said in `locale`.',
          // Payload makes both or none.
          type: fallbackLocaleInputType as GraphQLEnumType,
        },
        locale: {
          description: 'The language of texts, and of the video where it has it; else the default one.',
          type: localeInputType,
        },
      }),
    },
    description:
      'One published workout with its video; null where there is none. An unlisted workout is found by whoever knows its slug.',
    resolve: async (
      _: unknown,
      { fallbackLocale, locale, slug }: Asked,
      context: { req: PayloadRequest },
    ) => {
      // As Payload's own resolvers do, so that what is asked of the workout's exercises is in its language.
      const req = isolateObjectProperty(context.req, ['locale', 'fallbackLocale', 'transactionID'])
      context.req = req
      req.locale = locale ?? req.locale
      req.fallbackLocale = fallbackLocale ?? req.fallbackLocale
      const { docs } = await req.payload.find({
        collection: slugs.workouts,
        depth: 0,
        limit: 1,
        overrideAccess: false,
        pagination: false,
        req,
        user: req.user,
        where: { slug: { equals: slug } },
      })
      return docs[0] ?? null
    },
    type: workout,
  }
}
