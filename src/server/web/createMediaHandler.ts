import type { NodeMediaHandler } from '../../endpoints/media/createNodeMediaHandler.ts'
import type { Payload } from 'payload'
import { hasRole } from '../../access/hasRole.ts'
import { mediaSignerOf } from '../../adapters/signing/mediaSignerOf.ts'
import { createOpenFiles } from '../../adapters/store/createOpenFiles.ts'
import { openStore } from '../../adapters/store/openStore.ts'
import { createMediaLookup } from '../../endpoints/createMediaLookup.ts'
import { createNodeMediaHandler } from '../../endpoints/media/createNodeMediaHandler.ts'
import { createResolveMedia } from '../../endpoints/media/createResolveMedia.ts'
import { redirectOf } from '../../endpoints/media/redirectOf.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'

/** Media by the shortest way: the plugin's own endpoints go through Next, which drops Content-Length. */
export const createMediaHandler = (payload: Payload): NodeMediaHandler => {
  const options = optionsOfHost(payload)
  const { roleOf, signing } = options
  const store = openStore(options)
  const isStaff = (user: Parameters<typeof roleOf>[0]): boolean =>
    hasRole({ roleOf, roles: ['admin', 'editor', 'viewer'], user })
  const resolve = createResolveMedia({
    lookup: createMediaLookup({
      isStaff,
      payload,
      signerOf: () => mediaSignerOf({ keys: signing.keys, payload }),
    }),
    onError: (error, { path }) => payload.logger.error({ err: error, msg: `“${path}” could not be served` }),
    redirect: redirectOf({ options, payload }),
    store,
  })
  return createNodeMediaHandler({
    apiRoute: payload.config.routes.api,
    onError: (error) => payload.logger.error({ err: error, msg: 'A video broke off while it was served' }),
    files: createOpenFiles({ store }),
    resolve,
  })
}
