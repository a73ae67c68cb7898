import type { GraphQLExtension, PayloadRequest } from 'payload'
import type { Forecaster } from '../jobs/createForecaster.ts'
import { Forbidden } from 'payload'
import { askedId } from '../adapters/payload/askedId.ts'

export type WorkoutForecastArgs = {
  forecast: Forecaster
  /** Staff. */
  mayRead: (args: { req: PayloadRequest }) => boolean
  /** The host's own queries; they stay. */
  queries: GraphQLExtension | undefined
}

/** `workoutForecast(id, draft)`: what rendering the workout would encode now, and why. */
export const withWorkoutForecast =
  ({ forecast, mayRead, queries }: WorkoutForecastArgs): GraphQLExtension =>
  (graphql, context) => ({
    ...queries?.(graphql, context),
    workoutForecast: {
      args: {
        id: { type: new graphql.GraphQLNonNull(graphql.GraphQLID) },
        draft: { type: graphql.GraphQLBoolean, defaultValue: false },
      },
      resolve: (
        _: unknown,
        { draft, id }: { draft: boolean; id: string },
        { req }: { req: PayloadRequest },
      ) => {
        if (!mayRead({ req })) throw new Forbidden(req.t)
        return forecast({ draft, payload: req.payload, req, workoutId: askedId(req.payload, id) })
      },
      type: forecastType(graphql),
    },
  })

type GraphQL = Parameters<GraphQLExtension>[0]

const forecastType = (graphql: GraphQL) => {
  const { GraphQLFloat, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
  const float = { type: new GraphQLNonNull(GraphQLFloat) }
  const int = { type: new GraphQLNonNull(GraphQLInt) }
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const listOf = (type: InstanceType<typeof GraphQLObjectType> | typeof GraphQLString) => ({
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
  })
  const counted = new GraphQLObjectType({ name: 'ForecastCount', fields: { total: int, new: int } })
  const interval = new GraphQLObjectType({
    name: 'ForecastInterval',
    fields: {
      index: int,
      kind: text,
      label: text,
      startSeconds: float,
      seconds: float,
      segments: int,
      newSegments: int,
      reasons: listOf(GraphQLString),
      cpuSeconds: float,
      bytes: float,
    },
  })
  const spec = new GraphQLObjectType({
    name: 'ForecastOutputSpec',
    fields: { locale: text, aspect: text, look: text, height: int, quality: text },
  })
  const output = new GraphQLObjectType({
    name: 'ForecastOutput',
    fields: { output: { type: new GraphQLNonNull(spec) }, intervals: listOf(interval) },
  })
  return new GraphQLObjectType({
    name: 'WorkoutForecast',
    fields: {
      segments: { type: new GraphQLNonNull(counted) },
      sounds: { type: new GraphQLNonNull(counted) },
      cpuSeconds: float,
      bytes: float,
      outputs: listOf(output),
    },
  })
}
