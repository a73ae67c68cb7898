import type { ContentStore } from './adapters/store/types.ts'
import type { ResolveMedia } from './endpoints/media/createResolveMedia.ts'
import type { ResolvedOptions } from './options.ts'
import { hasRole } from './access/hasRole.ts'
import { mediaSignerOf } from './adapters/signing/mediaSignerOf.ts'
import { createOpenFiles, type OpenFiles } from './adapters/store/createOpenFiles.ts'
import { openStore } from './adapters/store/openStore.ts'
import { createMediaLookup } from './endpoints/createMediaLookup.ts'
import { createResolveMedia } from './endpoints/media/createResolveMedia.ts'
import { redirectOf } from './endpoints/media/redirectOf.ts'

type OpenedMedia = { files: OpenFiles; resolve: ResolveMedia; store: ContentStore }

/** The media handler where the host has no server of its own to mount it in. */
export const openMedia = (options: ResolvedOptions): OpenedMedia => {
  const { roleOf, signing } = options
  const store = openStore(options)
  const resolve = createResolveMedia({
    lookup: createMediaLookup({
      isStaff: (user) => hasRole({ roleOf, roles: ['admin', 'editor', 'viewer'], user }),
      signerOf: (payload) => mediaSignerOf({ keys: signing.keys, payload }),
    }),
    onError: (error, { path, payloadRequest }) =>
      payloadRequest?.payload.logger.error({ err: error, msg: `repreel: “${path}” could not be served` }),
    redirect: redirectOf({ options }),
    store,
  })
  return { files: createOpenFiles({ store }), resolve, store }
}
