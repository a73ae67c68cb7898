import type { ServedFile } from './answerFile.ts'
import type { MediaChoice } from './chooseMedia.ts'
import type { Redirect } from './createRedirect.ts'
import type { MediaTarget } from './parseMediaPath.ts'
import type { MediaAnswer, MediaLookup, MediaRequest, Refusal } from './types.ts'
import type { ContentStore } from '../../adapters/store/types.ts'
import { createMediaIndexLoader } from '../../adapters/store/createMediaIndexLoader.ts'
import { storedFile } from '../../adapters/store/storedFile.ts'
import { storyboardVtt } from '../../core/storyboard/storyboardVtt.ts'
import { withQuery } from '../../core/hls/withQuery.ts'
import { answerFile } from './answerFile.ts'
import { chooseOfClip, chooseOfVersion } from './chooseMedia.ts'
import { createFilms } from './createFilms.ts'
import { createVersionFiles, PLAYLIST_TYPE, type TaggedFile } from './createVersionFiles.ts'
import { createVersionTexts } from './createVersionTexts.ts'
import { etagOf } from './etagOf.ts'
import { textFile } from './textFile.ts'
import { parseMediaPath } from './parseMediaPath.ts'
import { problem } from './problem.ts'
import { refused } from './refused.ts'

/** Answers any request for media; never rejects. */
export type ResolveMedia = (request: MediaRequest) => Promise<MediaAnswer>

type CreateResolveMediaArgs = {
  lookup: MediaLookup
  store: ContentStore
  /** Told of what readers are answered 500 or 503 for. */
  onError: (error: unknown, request: MediaRequest) => void
  /** Where versions are written out. @default nobody is sent elsewhere */
  redirect?: Redirect | null
  /** Memory for tables and heads. @default 64 MiB */
  cacheBytes?: number
}

/** Parse, authorise, compute, answer: the one handler behind every mount. */
export const createResolveMedia = ({
  lookup,
  store,
  onError,
  redirect = null,
  cacheBytes = 64 * 1024 * 1024,
}: CreateResolveMediaArgs): ResolveMedia => {
  const asked = toldApart(lookup)
  const serve = createServe({ lookup: asked, store, cacheBytes })
  const answer = async (request: MediaRequest): Promise<MediaAnswer> => {
    const target = parseMediaPath(request.path)
    if (!target) return notFound(request)
    if (!['GET', 'HEAD'].includes(request.method)) return methodNotAllowed(request)
    const choice = await choose({ lookup: asked, target, request })
    if (typeof choice === 'string') return refused(choice)
    const elsewhere = choice && redirect && (await redirect(choice, request))
    if (elsewhere) return elsewhere
    const served = choice && (await serve(choice, request))
    return served ? answerFile({ served, request }) : notFound(request)
  }
  return async (request) => {
    const answered = await answer(request).catch((error: unknown) => {
      if (error instanceof LookupError) {
        onError(error.cause, request)
        return busy()
      }
      onError(error, request)
      return problem({ code: 'media-unreadable', detail: 'A piece of it is missing or damaged in the store' })
    })
    return request.method === 'HEAD' ? { ...answered, body: null } : answered
  }
}

type ChooseArgs = { lookup: MediaLookup; target: MediaTarget; request: MediaRequest }

const choose = async ({ lookup, target, request }: ChooseArgs): Promise<MediaChoice | Refusal | null> => {
  if (target.of === 'clip') {
    const clip = await lookup.clipByHash(target.hash, request)
    return clip && typeof clip !== 'string' ? chooseOfClip({ clip, resource: target.resource }) : clip
  }
  const version =
    target.of === 'workout'
      ? await lookup.currentOfWorkout(target.workoutId, request)
      : await lookup.versionByToken(target.token, request)
  return version && typeof version !== 'string' ? chooseOfVersion({ version, target }) : version
}

type Serve = (choice: MediaChoice, request: MediaRequest) => Promise<ServedFile | null>

type CreateServeArgs = { lookup: MediaLookup; store: ContentStore; cacheBytes: number }

const createServe = ({ lookup, store, cacheBytes }: CreateServeArgs): Serve => {
  const loadIndexes = createMediaIndexLoader({ store, cacheBytes: cacheBytes / 2 })
  const versionFile = createVersionFiles({ loadIndexes, cacheBytes: cacheBytes / 2 })
  const film = createFilms({ loadIndexes, cacheBytes: FILM_CACHE_BYTES })
  const versionText = createVersionTexts({ cacheBytes: TEXT_CACHE_BYTES })
  return async (choice, request) => {
    const query = choice.audience === 'signed' ? `token=${request.mediaToken}` : ''
    if (choice.from === 'version') {
      const made = await versionFile(choice.args)
      return made && { ...choice, ...(query ? withQueryInside(made, query) : made) }
    }
    if (choice.from === 'text') {
      const { args } = choice
      const made = await versionText({ ...args, details: () => lookup.detailsOfVersion(args, request) })
      return made && { ...choice, ...made, contentLanguage: args.locale }
    }
    if (choice.from === 'film') {
      const { args } = choice
      const which = { token: args.token, locale: args.output?.locale ?? '' }
      const made = await film({ ...args, details: () => lookup.detailsOfVersion(which, request) })
      return made && { ...choice, ...made }
    }
    if (choice.from === 'storyboard') {
      const { args } = choice
      const pictureUrl = query ? `${args.pictureUrl}?${query}` : args.pictureUrl
      const tagged = textFile({
        contentType: 'text/vtt; charset=utf-8',
        text: storyboardVtt({ ...args, pictureUrl }),
      })
      return { ...choice, ...tagged }
    }
    const file = await storedFile({ store, file: choice.file })
    return { ...choice, file, etag: etagOf(file) }
  }
}

/** A player passes on no query by itself: a playlist must name what it lists with the token. */
const withQueryInside = (made: TaggedFile, query: string): TaggedFile =>
  made.contentType === PLAYLIST_TYPE
    ? textFile({
        contentType: PLAYLIST_TYPE,
        text: withQuery({ playlist: new TextDecoder().decode(made.file.head), query }),
      })
    : made

/** The head of a download of half an hour takes about 0.6 MB. */
const FILM_CACHE_BYTES = 16 * 1024 * 1024
/** The texts of one version of half an hour take about 0.3 MB. */
const TEXT_CACHE_BYTES = 8 * 1024 * 1024

/** The same for what is not there and for what this reader may not know of. */
const notFound = ({ path }: MediaRequest): MediaAnswer =>
  problem({
    code: 'media-not-found',
    detail: `Nothing is served as '${path}' without a sign-in or a signed URL`,
  })

const methodNotAllowed = ({ method }: MediaRequest): MediaAnswer =>
  problem({ code: 'media-method', detail: `${method} is not possible here`, headers: { allow: 'GET, HEAD' } })

/** Looking up fails only when the database or the machine does, which passes: not what a damaged store answers. */
class LookupError extends Error {
  override readonly name = 'LookupError'
}

const toldApart = (lookup: MediaLookup): MediaLookup => {
  const fail = (cause: unknown): never => {
    throw new LookupError('looking up media failed', { cause })
  }
  return {
    versionByToken: (...args) => lookup.versionByToken(...args).catch(fail),
    detailsOfVersion: (...args) => lookup.detailsOfVersion(...args).catch(fail),
    currentOfWorkout: (...args) => lookup.currentOfWorkout(...args).catch(fail),
    clipByHash: (...args) => lookup.clipByHash(...args).catch(fail),
  }
}

const busy = (): MediaAnswer =>
  problem({ code: 'media-busy', detail: 'The database did not answer', headers: { 'retry-after': '2' } })
