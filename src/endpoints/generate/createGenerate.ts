import type { Payload, PayloadRequest } from 'payload'
import type { OpenFiles } from '../../adapters/store/createOpenFiles.ts'
import type { ContentStore } from '../../adapters/store/types.ts'
import type { AskedTraining, Client, OpenedSession } from '../../jobs/sessions/types.ts'
import type { Sessions } from '../../jobs/sessions/createSessions.ts'
import type { VirtualFile } from '../../core/mp4/types.ts'
import type { MediaAnswer } from '../media/types.ts'
import type { ResolveMedia } from '../media/createResolveMedia.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { readDetails } from '../../adapters/payload/renders/readDetails.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { createMediaIndexLoader } from '../../adapters/store/createMediaIndexLoader.ts'
import { slugs } from '../../collections/slugs.ts'
import { type Deadline, waitForSession } from '../../jobs/sessions/waitForSession.ts'
import { virtualMp4 } from '../../core/mp4/virtualMp4.ts'
import { answerFile } from '../media/answerFile.ts'
import { etagOf } from '../media/etagOf.ts'
import { mediaPaths } from '../media/mediaPaths.ts'
import { mediaResponse } from '../media/mediaResponse.ts'
import { readSessionManifest } from './readSessionManifest.ts'
import { streamTraining } from './streamTraining.ts'
import { trainingAnswer, type TrainingAnswer } from './trainingAnswer.ts'

type GenerateArgs = { asked: AskedTraining; client: Client; req: PayloadRequest }

export type Generate = {
  /** When the video is ready; at once where `waits` is false, whatever it is then. */
  describe: (args: GenerateArgs & { waits: boolean }) => Promise<TrainingAnswer>
  /** The video: whole, with its length, where every piece exists, else as it is made. */
  film: (args: GenerateArgs) => Promise<Response>
}

type CreateGenerateArgs = { files: OpenFiles; resolve: ResolveMedia; sessions: Sessions; store: ContentStore }

/** What HTTP and GraphQL answer; throws GenerateError where there is nothing to answer. */
export const createGenerate = ({ files, resolve, sessions, store }: CreateGenerateArgs): Generate => {
  const loadIndexes = createMediaIndexLoader({ store })
  const begin = async ({ asked, client, req }: GenerateArgs) => {
    // The time runs from here: choosing and planning count.
    const { seconds } = sessions.limits
    const deadline = { endsMs: performance.now() + seconds * 1000, gone: goneOf(req), seconds }
    const session = await sessions.open({ asked, client, payload: req.payload })
    return { deadline, session, watch: sessions.watchOf(req.payload) }
  }
  return {
    describe: async ({ waits, ...args }) => {
      const { deadline, session, watch } = await begin(args)
      const { payload } = args.req
      const apiUrl = `${payload.config.serverURL}${payload.config.routes.api}`
      try {
        const isReady = await waitForSession({
          deadline,
          decide: ({ status }) => (status === 'ready' ? true : waits ? null : false),
          session,
          watch,
        })
        const made = isReady ? await readMade(payload, session) : null
        // Who does not wait comes back: until then the work goes on.
        if (waits || isReady) await session.leave()
        return trainingAnswer({ apiUrl, made, session })
      } catch (error) {
        await session.leave()
        throw error
      }
    },
    film: async (args) => {
      const { deadline, session, watch } = await begin(args)
      try {
        const state = await waitForSession({
          deadline,
          decide: ({ planned, status }) => {
            if (status === 'ready') return 'ready'
            return planned === 'no' ? null : planned
          },
          session,
          watch,
        })
        const manifest = state === 'ready' ? null : await readSessionManifest(args.req.payload, session)
        if (!manifest) return await whole({ files, req: args.req, resolve, session })
        if (state === 'complete') {
          const film = virtualMp4({ manifest, ...(await loadIndexes(manifest)) })
          // Its row is written meanwhile, although this client may have read it all before.
          void waitForSession({
            deadline: { ...deadline, gone: new AbortController().signal },
            decide: ({ status }) => status === 'ready' || null,
            session,
            watch,
          })
            .catch(() => undefined)
            .finally(session.leave)
          return joined({ film, files, req: args.req, session })
        }
        const film = streamTraining({
          files,
          loadIndexes,
          manifest,
          untilStored: untilStoredOf({ deadline, session, watch }),
        })
        return await streamed({ film, req: args.req, session })
      } catch (error) {
        await session.leave()
        throw error
      }
    },
  }
}

/** A request that GraphQL or a test makes itself has no connection to lose. */
const goneOf = ({ signal }: PayloadRequest): AbortSignal => signal ?? new AbortController().signal

const readMade = (payload: Payload, { output, token }: OpenedSession) => {
  const db = dbOf(payload)
  return readDetails({
    locale: output.locale,
    rows: rowsOf({ collection: slugs.renders, db, payload }),
    token,
    workouts: rowsOf({ collection: slugs.workouts, db, payload }),
  })
}

type WholeArgs = Pick<CreateGenerateArgs, 'files' | 'resolve'> & {
  req: PayloadRequest
  session: OpenedSession
}

/** As its URL would be answered: a range of it too. */
const whole = async ({ files, req, resolve, session }: WholeArgs): Promise<Response> => {
  const path = mediaPaths.versionMp4(session)
  const range = req.headers.get('range')
  const answer = await resolve({
    mediaToken: null,
    headers: new Headers(range === null ? {} : { range }),
    method: 'GET',
    path,
    payloadRequest: req,
  })
  await session.leave()
  return mediaResponse({ answer: notKept({ answer, path, req }), files })
}

/** The answer to a POST is kept by nobody; where it is to be kept, it says. */
const notKept = ({ answer, path, req }: { answer: MediaAnswer; path: string; req: PayloadRequest }) => ({
  ...answer,
  headers: {
    ...answer.headers,
    'cache-control': 'no-store',
    'content-location': `${req.payload.config.routes.api}/repreel/${path}`,
  },
})

type JoinedArgs = Pick<CreateGenerateArgs, 'files'> & {
  film: VirtualFile
  req: PayloadRequest
  session: OpenedSession
}

/** The same before its row says so: every piece is there. */
const joined = ({ film, files, req, session }: JoinedArgs): Response => {
  const path = mediaPaths.versionMp4(session)
  const range = req.headers.get('range')
  const answer = answerFile({
    request: {
      headers: new Headers(range === null ? {} : { range }),
      mediaToken: null,
      method: 'GET',
      path,
      payloadRequest: req,
    },
    served: {
      contentType: 'video/mp4',
      etag: etagOf(film),
      file: film,
      isImmutable: false,
      audience: 'unlisted',
    },
  })
  return mediaResponse({ answer: notKept({ answer, path, req }), files })
}

type UntilStoredArgs = Pick<Parameters<typeof waitForSession>[0], 'session' | 'watch'> & {
  deadline: Deadline
}

const untilStoredOf = (args: UntilStoredArgs) => {
  let isReady = false
  return async (keys: readonly string[]): Promise<void> => {
    if (isReady) return
    await waitForSession({
      ...args,
      decide: ({ status }, stored) => {
        isReady = status === 'ready'
        return isReady || keys.every((key) => stored.has(key)) ? true : null
      },
      keys,
    })
  }
}

type StreamedArgs = {
  film: AsyncGenerator<Uint8Array, void>
  req: PayloadRequest
  session: OpenedSession
}

/** Answers once there are bytes; until then a failure is an error's status. */
const streamed = async ({ film, req, session }: StreamedArgs): Promise<Response> => {
  const first = await film.next()
  const end = async (): Promise<void> => {
    await film.return()
    await session.leave()
  }
  // Not every server cancels the body of a client that has gone before it was read.
  req.signal?.addEventListener('abort', () => void end(), { once: true })
  let next: Promise<IteratorResult<Uint8Array, void>> | null = Promise.resolve(first)
  const body = new ReadableStream<Uint8Array>(
    {
      cancel: end,
      pull: async (controller) => {
        try {
          const { done, value } = await (next ?? film.next())
          next = null
          if (value) return controller.enqueue(value)
          if (done) await end()
          controller.close()
        } catch (error) {
          // Too late for another status: a film that breaks off tells the reader.
          if (!req.signal?.aborted)
            req.payload.logger.warn({
              err: error,
              msg: 'repreel: a generated training broke off while it was sent',
            })
          await end()
          throw error
        }
      },
    },
    { highWaterMark: 0 },
  )
  const { api } = req.payload.config.routes
  return new Response(body, {
    headers: {
      'accept-ranges': 'none',
      'cache-control': 'no-store',
      // Where it is, whole, when it is made.
      'content-location': `${api}/repreel/${mediaPaths.versionMp4(session)}`,
      'content-type': 'video/mp4',
      'x-content-type-options': 'nosniff',
    },
  })
}
