import type { CollectionConfig, Config, Field } from 'payload'
import type { ResolvedS3 } from './adapters/store/s3/types.ts'
import { s3Storage } from '@payloadcms/storage-s3'
import { clientConfig } from './adapters/store/s3/clientConfig.ts'
import { uploadPrefix } from './adapters/store/s3/uploadPrefix.ts'

type UploadsInS3Args = { collections: readonly CollectionConfig[]; config: Config; s3: ResolvedS3 }

/** The same collections, with their uploads in the bucket. Fields, and so tables, stay as they are with a folder. */
export const uploadsInS3 = ({ collections, config, s3 }: UploadsInS3Args): CollectionConfig[] => {
  const uploading = collections.filter(({ upload }) => Boolean(upload))
  const made = s3Storage({
    bucket: s3.bucket,
    // Of several services in one process, each has its client.
    clientCacheKey: JSON.stringify([s3.endpoint, s3.bucket, s3.credentials?.accessKeyId]),
    collections: Object.fromEntries(
      uploading.map(({ slug, upload }) => [slug, { prefix: uploadPrefix({ s3, upload }) }]),
    ),
    config: clientConfig(s3),
  })
  // What it adds to the admin is for browsers that upload to the bucket themselves, which they must not: ingest and the
  // collections' rules come first.
  const { collections: all = [] } = made({ ...config, admin: {}, collections: [...collections] }) as Config // it waits for nothing
  return all.map((collection) => ({ ...collection, fields: collection.fields.filter(isOurs) }))
}

/**
 * A prefix kept with each file would go stale when files are copied to another bucket or disk, and each is where its
 * collection's are; the other one is for browsers' uploads.
 */
const isOurs = (field: Field): boolean =>
  !('name' in field) || (field.name !== 'prefix' && field.name !== '_objectKey')
