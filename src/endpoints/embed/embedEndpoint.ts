import type { DescribedEndpoint, Operation } from '../openapi/types.ts'
import type { ResolveMedia } from '../media/createResolveMedia.ts'
import type { WorkoutVideo } from '../../graphql/videoOf.ts'
import type { PayloadRequest, Where } from 'payload'
import type { PlayerVideo } from './playerHtml.ts'
import { documentId } from '../../adapters/payload/documentId.ts'
import { localesOfConfig } from '../../adapters/payload/snapshot/localesOfConfig.ts'
import { slugs } from '../../collections/slugs.ts'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'
import { assetUrl } from '../assets/assetUrl.ts'
import { mediaPaths } from '../media/mediaPaths.ts'
import { embedPage } from './embedPage.ts'
import { languageOf } from './languageOf.ts'
import { playerHtml } from './playerHtml.ts'
import { urlForPage } from './urlForPage.ts'

type EmbedEndpointArgs = {
  frameOrigins: readonly string[]
  /** Says whether this reader may see what a workout shows. */
  resolve: ResolveMedia
}

/** No workout has it. */
const NOBODYS_ID = 0

type PlayerText = 'player.expired' | 'player.notFound' | 'player.waiting' | 'player.play'

type Found = {
  id: number | string
  title: string
  video?: Partial<WorkoutVideo> | null
  /** What found it. */
  by: Where
}

/** `GET /repreel/embed/:workout`, by slug or id: a page with the player, for a frame of any site. */
export const embedEndpoint = ({ frameOrigins, resolve }: EmbedEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describeEmbed },
  handler: async (req) => {
    const { headers, payload, query } = req
    const locales = localesOfConfig(payload.config)
    const codes = locales ? [locales.default, ...locales.codes] : ['en']
    const language = languageOf({
      accepted: headers.get('accept-language'),
      asked: query.lang,
      locales: codes,
    })
    const text = (key: PlayerText): string => inLanguage(label(key), language)
    const message = (key: PlayerText, status: number): Response =>
      embedPage({
        body: `<p>${text(key)}</p>`,
        frameOrigins,
        language,
        looksAgain: key === 'player.waiting',
        status,
        title: 'Repreel',
      })
    const mediaToken = typeof query.token === 'string' ? query.token : null
    const workout = await findWorkout({ asked: req.routeParams?.workout, language, req })
    const { headers: said, status } = await resolve({
      headers: new Headers({ cookie: headers.get('cookie') ?? '' }),
      mediaToken,
      method: 'HEAD',
      // A token is judged whether there is such a workout or not: else its answer would tell. The MP4: without a CDN playlists
      // are not sent to where a version was written out, and all else of it is.
      path: pathOf(workout),
      payloadRequest: req,
    })
    if (status === 401) return message('player.expired', 401)
    if (!workout) return message('player.notFound', 404)
    if (status >= 400) return await message404({ message, req, workout })
    const serverUrl = payload.config.serverURL
    const pageUrl = (url: string): string => urlForPage({ mediaToken, serverUrl, url })
    const video = videoForPage({ pageUrl, workout })
    if (!video) return message('player.waiting', 404)
    // Exported versions are fetched where they were exported to.
    const mediaOrigins = originsOf([...Object.values(video), said.location])
    const api = payload.config.routes.api
    return embedPage({
      body: playerHtml({
        isElsewhere: mediaOrigins.length > 0,
        label: text('player.play').replace('{title}', workout.title),
        scripts: [assetUrl({ api, name: 'hls.js' }), assetUrl({ api, name: 'embed.js' })],
        video,
      }),
      frameOrigins,
      language,
      mediaOrigins,
      title: workout.title,
    })
  },
  method: 'get',
  path: '/repreel/embed/:workout',
})

/** Of what the video is judged by: an unlisted one opens for whoever knows its slug, not for its id. */
const pathOf = (workout: Found | null): string => {
  const versionUrl = workout && 'slug' in workout.by ? workout.video?.mp4?.url : undefined
  return versionUrl?.split('/repreel/')[1] ?? mediaPaths.workoutMp4(workout?.id ?? NOBODYS_ID)
}

type FindWorkoutArgs = { asked: unknown; language: string; req: PayloadRequest }

/** Whoever may see it: the media handler decides that for the reader's session or token, before anything of it is told. */
const findWorkout = async ({ asked, language, req }: FindWorkoutArgs): Promise<Found | null> => {
  const { payload } = req
  if (typeof asked !== 'string') return null
  const id = documentId(payload, asked)
  const find = async (by: Where): Promise<Found | null> => {
    const { docs } = await payload.find({
      collection: slugs.workouts,
      depth: 0,
      limit: 1,
      locale: language as 'en',
      overrideAccess: true,
      pagination: false,
      req,
      where: { ...by, _status: { equals: 'published' } },
    })
    return docs[0] ? { ...(docs[0] as Omit<Found, 'by'>), by } : null
  }
  return (await find({ slug: { equals: asked } })) ?? (id === null ? null : find({ id: { equals: id } }))
}

type Message404Args = {
  message: (key: PlayerText, status: number) => Response
  req: PayloadRequest
  workout: Found
}

/** That a video is on its way is told only to those who may see the workout. */
const message404 = async ({ message, req, workout }: Message404Args): Promise<Response> => {
  const { totalDocs } = await req.payload.count({
    collection: slugs.workouts,
    overrideAccess: false,
    req,
    user: req.user,
    where: workout.by,
  })
  return message(totalDocs > 0 && !workout.video?.playable ? 'player.waiting' : 'player.notFound', 404)
}

type VideoForPageArgs = { pageUrl: (url: string) => string; workout: Found }

/** null: nothing to play yet. */
const videoForPage = ({ pageUrl, workout: { video } }: VideoForPageArgs): PlayerVideo | null => {
  if (!video?.hls || !video.mp4) return null
  const maybe = (url: string | null | undefined): string | null => (url ? pageUrl(url) : null)
  return {
    captionsUrl: maybe(video.captionsUrl),
    chaptersUrl: maybe(video.chaptersUrl),
    hlsUrl: pageUrl(video.hls.url),
    locale: video.outputs?.find(({ hls }) => hls.url === video.hls?.url)?.locale ?? 'en',
    mp4Url: pageUrl(video.mp4.url),
    posterUrl: maybe(video.poster?.url),
  }
}

const originsOf = (urls: ReadonlyArray<string | null | undefined>): string[] => [
  ...new Set(urls.flatMap((url) => (url && URL.canParse(url) ? new URL(url).origin : []))),
]

const describeEmbed: Operation = {
  answers: {
    200: { content: { 'text/html': { schema: { type: 'string' } } }, description: 'The player.' },
    401: { content: { 'text/html': { schema: { type: 'string' } } }, description: 'The token has expired.' },
    404: {
      content: { 'text/html': { schema: { type: 'string' } } },
      description: 'There is no such video, or not yet, or not for this reader.',
    },
  },
  description: 'On Repreel’s own server also at `/embed/{workout}`.',
  operationId: 'embed',
  parameters: [
    { description: 'Slug or id.', in: 'path', name: 'workout', schema: { type: 'string' } },
    {
      description: 'Of texts and captions.',
      example: 'fr',
      in: 'query',
      name: 'lang',
      schema: { type: 'string' },
    },
    {
      description: 'Of a signed URL of the workout.',
      in: 'query',
      name: 'token',
      schema: { type: 'string' },
    },
  ],
  problems: ['request-rate'],
  summary: 'A page with the player, for an <iframe>',
  tag: 'Media',
}
