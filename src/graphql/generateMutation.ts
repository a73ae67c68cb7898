import type { GraphQLExtension, PayloadRequest } from 'payload'
import type { Generate } from '../endpoints/generate/createGenerate.ts'
import { z } from 'zod'
import { localesOfConfig } from '../adapters/payload/snapshot/localesOfConfig.ts'
import { slugs } from '../collections/slugs.ts'
import { askedTraining } from '../endpoints/generate/askedTraining.ts'
import { clientOf } from '../endpoints/generate/clientOf.ts'
import { generateSchema } from '../endpoints/generate/generateSchema.ts'

type GraphQL = Parameters<GraphQLExtension>[0]
type Context = Parameters<GraphQLExtension>[1]

/** `generateWorkout(input, wait)`: what `POST /api/generate-workout-video` answers as JSON, with the same errors. */
export const generateMutation =
  (generate: Generate): GraphQLExtension =>
  (graphql, context) => ({
    generateWorkout: {
      args: {
        input: {
          description: 'Of everything but the length or the exercises there is a default.',
          type: new graphql.GraphQLNonNull(inputType(graphql)),
        },
        wait: {
          defaultValue: true,
          description: 'false: answers at once with the status rendering; ask again with the same input.',
          type: new graphql.GraphQLNonNull(graphql.GraphQLBoolean),
        },
      },
      description:
        'Chooses a training by the rules and makes its video. The same input is the same training, made once for all who ask.',
      resolve: (
        _: unknown,
        { input, wait }: { input: Record<string, unknown>; wait: boolean },
        { req }: { req: PayloadRequest },
      ) =>
        generate.describe({
          asked: askedTraining({ body: { ...input }, locales: localesOfConfig(req.payload.config) }),
          client: clientOf(req),
          req,
          waits: wait,
        }),
      type: new graphql.GraphQLNonNull(answerType(graphql, context)),
    },
  })

type Member = {
  type?: string
  items?: Member
  enum?: readonly string[]
  description?: string
  anyOf?: readonly Member[]
}

/** The body's schema as an input type: one description of what may be asked, whoever asks. */
const inputType = (graphql: GraphQL) => {
  const { properties } = z.toJSONSchema(generateSchema, { io: 'input' }) as {
    properties: Record<string, Member>
  }
  const scalarOf = ({ anyOf = [], type }: Member) => {
    if (anyOf.some((one) => one.type === 'string')) return graphql.GraphQLID
    if (type === 'boolean') return graphql.GraphQLBoolean
    return type === 'string' ? graphql.GraphQLString : graphql.GraphQLInt
  }
  const typeOf = (member: Member) =>
    member.items
      ? new graphql.GraphQLList(new graphql.GraphQLNonNull(scalarOf(member.items)))
      : scalarOf(member)
  return new graphql.GraphQLInputObjectType({
    description: 'What a training is asked for with; docs/generate.md has the rules.',
    fields: Object.fromEntries(
      Object.entries(properties).map(([name, member]) => [
        name,
        { description: descriptionOf(member), type: typeOf(member) },
      ]),
    ),
    name: 'GenerateWorkoutInput',
  })
}

const descriptionOf = ({ description, items, ...member }: Member): string => {
  const values = member.enum ?? items?.enum
  return (
    [description, values && `One of ${values.join(', ')}.`].filter(Boolean).join(' ') ||
    'See docs/generate.md.'
  )
}

const answerType = (graphql: GraphQL, { collections }: Context) => {
  const { GraphQLFloat, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
  // Payload's own scalar, of a JSON field: a second one of that name would be another type.
  const renders = collections[slugs.renders]?.graphQL?.type
  const json = (description: string) => ({ description, type: renders!.getFields().notes!.type })
  const text = (description: string) => ({ description, type: new GraphQLNonNull(GraphQLString) })
  const count = (description: string) => ({ description, type: new GraphQLNonNull(GraphQLInt) })
  const listOf = (
    type: InstanceType<typeof GraphQLObjectType> | typeof GraphQLString,
    description: string,
  ) => ({
    description,
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
  })
  const part = text('warmUp, main or coolDown.')
  const chosen = new GraphQLObjectType({
    description: 'A part of the training.',
    fields: { exercises: listOf(GraphQLString, 'Slugs, in order.'), part },
    name: 'GeneratedPart',
  })
  const filter = new GraphQLObjectType({
    description: 'A filter that applied.',
    fields: () => ({
      filter: text('Its name, as in the input.'),
      left: count('Exercises that were left after it.'),
      value: json('As it was asked.'),
    }),
    name: 'GeneratedFilter',
  })
  const pool = new GraphQLObjectType({
    description: 'What a part was chosen from.',
    fields: {
      catalogue: count('Published exercises.'),
      filters: listOf(filter, 'In the order in which they applied.'),
      part,
    },
    name: 'GeneratedPool',
  })
  const video = new GraphQLObjectType({
    description: 'Where the video is; kept for a day after it was asked for last.',
    fields: {
      download: text('MP4 to keep, with chapters and credits.'),
      hls: text('HLS.'),
      mp4: text('MP4.'),
    },
    name: 'GeneratedVideo',
  })
  return new GraphQLObjectType({
    description: 'A training that was chosen by the rules.',
    fields: () => ({
      askedSeconds: {
        description: 'What was asked for; null where exercises are named.',
        type: GraphQLInt,
      },
      chosen: listOf(chosen, 'The exercises.'),
      credits: json('Whose work is seen and heard.'),
      durationSeconds: {
        description: 'Of the video, to the frame.',
        type: new GraphQLNonNull(GraphQLFloat),
      },
      id: text('Names the media.'),
      pool: listOf(pool, 'What it was chosen from.'),
      status: text('ready, or rendering: then the media is not there yet.'),
      timeline: json('With its chapters, as timeline.json of a version; null while it is rendering.'),
      video: { description: 'The media.', type: new GraphQLNonNull(video) },
    }),
    name: 'GeneratedWorkout',
  })
}
