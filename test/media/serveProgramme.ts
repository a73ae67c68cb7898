import type { MadeProgramme } from './makeProgramme.ts'
import type { Manifest } from '../../src/core/segments/types.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { createOpenFiles } from '../../src/adapters/store/createOpenFiles.ts'
import { createNodeMediaHandler } from '../../src/endpoints/media/createNodeMediaHandler.ts'
import { createResolveMedia } from '../../src/endpoints/media/createResolveMedia.ts'
import { mediaPaths } from '../../src/endpoints/media/mediaPaths.ts'

const token = '0'.repeat(32)
const output = { locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' } as const

export type ServedProgramme = {
  origin: string
  mp4Url: string
  hlsUrl: string
  errors: readonly unknown[]
  close: () => Promise<void>
}

type ServeProgrammeArgs = {
  made: Pick<MadeProgramme, 'store' | 'manifest'>
  /** The same pictures with the sound of other languages. @default [] */
  dubbed?: ReadonlyArray<{ locale: string; sound: Manifest['sound'] }>
  /** The same in another height. @default none */
  smaller?: { height: 480; manifest: Manifest }
  /** Answers what is not media. @default 404 */
  other?: (req: IncomingMessage, res: ServerResponse) => void
}

/** The version over HTTP as the raw mount serves it, on a free port of this machine. */
export const serveProgramme = async ({
  made: { store, manifest },
  dubbed = [],
  smaller,
  other = (_, res) => void res.writeHead(404).end(),
}: ServeProgrammeArgs): Promise<ServedProgramme> => {
  const errors: unknown[] = []
  const onError = (error: unknown): void => void errors.push(error)
  const outputs = [
    { output, manifest },
    ...(smaller ? [{ output: { ...output, height: smaller.height }, manifest: smaller.manifest }] : []),
    ...dubbed.map(({ locale, sound }) => ({
      output: { ...output, locale },
      manifest: { ...manifest, sound },
    })),
  ]
  const version = { token, audience: 'public' as const, outputs, posterKey: null }
  const none = () => Promise.resolve(null)
  const lookup = {
    versionByToken: () => Promise.resolve(version),
    currentOfWorkout: none,
    clipByHash: none,
    detailsOfVersion: none,
  }
  const resolve = createResolveMedia({ lookup, store, onError })
  const handle = createNodeMediaHandler({ files: createOpenFiles({ store }), resolve, onError })
  const server = createServer((req, res) => {
    void handle(req, res).then((isMedia) => isMedia || other(req, res))
  })
  // A reader that waits for its turn on a busy machine finds its connection open.
  server.keepAliveTimeout = 60_000
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    mp4Url: `${origin}/api/repreel/${mediaPaths.versionMp4({ token, output })}`,
    hlsUrl: `${origin}/api/repreel/${mediaPaths.versionHls({ token, output })}`,
    errors,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
