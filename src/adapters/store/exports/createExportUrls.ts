import type { Bucket } from '../s3/types.ts'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { exportKey } from './exportKey.ts'

type Which = { prefix: string; path: string }

export type ExportUrls = {
  /** Whether what lies beside a file is found by its relative address: a signature is of one file alone. */
  areRelative: boolean
  urlOf: (which: Which) => Promise<string>
}

type CreateExportUrlsArgs = {
  bucket: Bucket
  /** Of the CDN before `<prefix>exports/`; null: none. */ cdnUrl: string | null
}

/** Time for a player to fetch it, with a pause. */
const LIFE_SECONDS = 4 * 3600
/** The same address for so long, so that browsers find what they have fetched already. */
const SAME_MS = 3600_000

/** Where readers find what was written out: a CDN, or the bucket itself by signed addresses. */
export const createExportUrls = ({ bucket, cdnUrl }: CreateExportUrlsArgs): ExportUrls => {
  if (cdnUrl !== null)
    return {
      areRelative: true,
      urlOf: ({ path, prefix }) => Promise.resolve(`${cdnUrl}/${prefix}/${path}`),
    }
  return {
    areRelative: false,
    urlOf: (which) =>
      getSignedUrl(
        bucket.client,
        new GetObjectCommand({ Bucket: bucket.bucket, Key: exportKey({ bucket, ...which }) }),
        { expiresIn: LIFE_SECONDS, signingDate: new Date(Math.floor(Date.now() / SAME_MS) * SAME_MS) },
      ),
  }
}
