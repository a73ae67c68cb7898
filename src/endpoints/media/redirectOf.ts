import type { Payload } from 'payload'
import type { ResolvedOptions } from '../../options.ts'
import type { Redirect } from './createRedirect.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { findExport } from '../../adapters/payload/exports/findExport.ts'
import { createExportUrls } from '../../adapters/store/exports/createExportUrls.ts'
import { openBucket } from '../../adapters/store/s3/openBucket.ts'
import { createRedirect } from './createRedirect.ts'

type RedirectOfArgs = {
  options: Pick<ResolvedOptions, 'deliver' | 's3'>
  /** For a handler that is mounted raw; as an endpoint of Payload the request brings it. */
  payload?: Payload
}

/** null: this application streams everything itself. */
export const redirectOf = ({ options: { deliver, s3 }, payload }: RedirectOfArgs): Redirect | null => {
  if (deliver.how !== 'export' || !s3) return null
  return createRedirect({
    find: async ({ request, token, visibility }) => {
      const asked = payload ?? request.payloadRequest?.payload
      return asked ? findExport({ db: dbOf(asked), token, visibility }) : null
    },
    urls: createExportUrls({ bucket: openBucket(s3), cdnUrl: deliver.cdnUrl }),
  })
}
