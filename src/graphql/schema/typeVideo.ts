import type { GraphQLObjectType } from 'graphql'
import type { GraphQLModule, SchemaContext } from './types.ts'
import type { WorkoutVideo } from '../videoOf.ts'
import { slugs } from '../../collections/slugs.ts'
import { languageName } from '../../core/languageName.ts'
import { timelineTypes } from './timelineTypes.ts'

type TypeVideoArgs = { context: SchemaContext; graphql: GraphQLModule }

/** `Workout.video` says its timeline, chapters and captions typed: Payload has JSON for what is no table. */
export const typeVideo = ({ context, graphql }: TypeVideoArgs): void => {
  const video = context.collections[slugs.workouts]?.graphQL?.type.getFields().video?.type
  if (!(video instanceof graphql.GraphQLObjectType)) return // the host has taken the collection out of GraphQL
  const { chapter, timeline } = timelineTypes(graphql)
  const fields = video.getFields()
  const { GraphQLList, GraphQLNonNull } = graphql
  const captions = captionsType(graphql)
  fields.timeline!.type = timeline
  fields.chapters!.type = new GraphQLList(new GraphQLNonNull(chapter))
  fields.captions = {
    ...fields.chapters!,
    description: 'Captions to load beside the video, one set for each of its languages.',
    name: 'captions',
    resolve: ({ outputs }: Pick<WorkoutVideo, 'outputs'>) => captionsOf(outputs),
    type: new GraphQLList(new GraphQLNonNull(captions)),
  }
}

const captionsOf = (outputs: WorkoutVideo['outputs'] | null | undefined) =>
  [...new Map((outputs ?? []).toReversed().map((output) => [output.locale, output])).values()]
    .toReversed()
    .map(({ captionsUrl, locale, subtitlesUrl, transcriptUrl }) => ({
      label: languageName(locale),
      locale,
      srtUrl: subtitlesUrl,
      transcriptUrl,
      vttUrl: captionsUrl,
    }))

const captionsType = (graphql: GraphQLModule): GraphQLObjectType => {
  const { GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
  const text = (description: string) => ({ description, type: new GraphQLNonNull(GraphQLString) })
  return new GraphQLObjectType({
    description: 'Captions of a video in one language.',
    fields: {
      label: text('The language’s own name, for a menu.'),
      locale: text('The language (BCP 47).'),
      srtUrl: text('As SubRip.'),
      transcriptUrl: text('As plain text.'),
      vttUrl: text('As WebVTT, for a `<track>`.'),
    },
    name: 'VideoCaptions',
  })
}
