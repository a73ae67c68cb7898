import type { ResolvedS3 } from './types.ts'
import { randomUUID } from 'node:crypto'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { clientConfig } from './clientConfig.ts'

/** As an operator grants it. */
export type BucketStep =
  'write' | 'look' | 'read' | 'read a part of a file' | 'list' | 'list uploads' | 'delete'

const TEXT = 'repreel'

/** Does once what the store does all the time, with a file of its own. null: all of it works. */
export const tryBucket = async (s3: ResolvedS3): Promise<{ step: BucketStep; error: unknown } | null> => {
  const { bucket, prefix } = s3
  const client = new S3Client(clientConfig(s3))
  const object = { Bucket: bucket, Key: `${prefix}doctor/${randomUUID()}` }
  const steps: Array<[BucketStep, () => Promise<unknown>]> = [
    ['write', () => client.send(new PutObjectCommand({ ...object, Body: TEXT, ContentLength: TEXT.length }))],
    ['look', () => client.send(new HeadObjectCommand(object))],
    ['read', async () => assertText({ got: await textOf(new GetObjectCommand(object)), wanted: TEXT })],
    [
      'read a part of a file',
      async () => {
        const got = await textOf(new GetObjectCommand({ ...object, Range: 'bytes=2-4' }))
        assertText({ got, wanted: TEXT.slice(2, 5) })
      },
    ],
    [
      'list',
      async () => {
        const found = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: object.Key }))
        if (found.KeyCount !== 1) throw new Error(`it lists ${found.KeyCount} files where there is one`)
      },
    ],
    ['list uploads', () => client.send(new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: prefix }))],
    ['delete', () => client.send(new DeleteObjectCommand(object))],
  ]
  const textOf = async (command: GetObjectCommand): Promise<string> =>
    (await (await client.send(command)).Body?.transformToString()) ?? ''
  try {
    for (const [step, act] of steps) {
      const failed = await act().then(
        () => null,
        (error: unknown) => ({ error, step }),
      )
      if (failed) return failed
    }
    return null
  } finally {
    // What was written goes, also where a later step failed.
    await client.send(new DeleteObjectCommand(object)).catch(() => undefined)
    client.destroy()
  }
}

const assertText = ({ got, wanted }: { got: string; wanted: string }): void => {
  if (got !== wanted) throw new Error(`it answers "${got.slice(0, 40)}" where "${wanted}" was written`)
}
