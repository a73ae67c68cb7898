import type { GraphQLExtension, PayloadRequest } from 'payload'
import type { SignEndpointsArgs } from '../endpoints/signing/signEndpoints.ts'
import type { Signable } from '../endpoints/signing/types.ts'
import { Forbidden } from 'payload'
import { askedId } from '../adapters/payload/askedId.ts'

type Args = { id: string; expiresInSeconds?: number }

/** `signWorkout(id, expiresInSeconds)` and `signRender(id, expiresInSeconds)`: URLs that open the video for whoever has them. */
export const signMutations =
  ({ mayRead, signVideo }: SignEndpointsArgs): GraphQLExtension =>
  (graphql) => {
    const type = signedVideoType(graphql)
    const mutation = (description: string, whichOf: (id: number | string) => Signable) => ({
      args: {
        id: { type: new graphql.GraphQLNonNull(graphql.GraphQLID) },
        expiresInSeconds: {
          description: 'How long the URLs open the video; 6 hours where the server says nothing else.',
          type: graphql.GraphQLInt,
        },
      },
      description,
      resolve: (_: unknown, { expiresInSeconds, id }: Args, { req }: { req: PayloadRequest }) => {
        if (!mayRead({ req })) throw new Forbidden(req.t)
        return signVideo({ expiresInSeconds, req, which: whichOf(askedId(req.payload, id)) })
      },
      type: new graphql.GraphQLNonNull(type),
    })
    return {
      signRender: mutation(
        'URLs of one version or preview that open it for whoever has them. For staff and servers with an API key.',
        (renderId) => ({ renderId }),
      ),
      signWorkout: mutation(
        'URLs of a workout and all its published versions that open them for whoever has them. For staff and servers with an API key.',
        (workoutId) => ({ workoutId }),
      ),
    }
  }

type GraphQL = Parameters<GraphQLExtension>[0]

const signedVideoType = ({
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
}: GraphQL) => {
  const int = { type: new GraphQLNonNull(GraphQLInt) }
  const text = (description: string) => ({ description, type: new GraphQLNonNull(GraphQLString) })
  const url = (description: string) => ({ description, type: GraphQLString })
  const output = new GraphQLObjectType({
    description: 'One video of a signed version. Every URL carries the token.',
    fields: {
      aspect: text('16:9, 9:16 or 1:1.'),
      captionsUrl: text('WebVTT: what is said.'),
      chaptersUrl: text('WebVTT.'),
      downloadUrl: text('MP4 to keep, with chapters and credits.'),
      height: { ...int, description: 'Of the picture, in pixels of its shorter side.' },
      hlsUrl: text('Playlist of all heights and languages.'),
      locale: text('Language (BCP 47).'),
      look: text('burned: timers and names are in the picture; clean: they are not.'),
      metadataUrl: text('WebVTT with JSON cues, for scripts.'),
      mp4Url: text('MP4.'),
      storyboardUrl: text('WebVTT of thumbnails.'),
      subtitlesUrl: text('SubRip.'),
      timelineUrl: text('JSON: every interval.'),
      transcriptUrl: text('Plain text.'),
    },
    name: 'SignedOutput',
  })
  return new GraphQLObjectType({
    description: 'URLs that open a video for whoever has them, until they expire.',
    fields: {
      expiresAt: text('When the URLs end (ISO 8601).'),
      hlsUrl: text('What to play; of a workout, whatever it shows at the time.'),
      mp4Url: text('The same as MP4.'),
      outputs: {
        description: 'The default one first.',
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(output))),
      },
      posterUrl: url('WebP; null: there is none.'),
      teaserUrl: url('Silent MP4 of a few seconds; null: there is none.'),
      token: text('What follows `?token=` in each URL.'),
      version: { ...int, description: 'The revision that plays now.' },
    },
    name: 'SignedVideo',
  })
}
