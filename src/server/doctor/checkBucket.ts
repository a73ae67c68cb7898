import type { ResolvedS3 } from '../../adapters/store/s3/types.ts'
import type { Check, Finding } from './types.ts'
import { resolveS3 } from '../../adapters/store/s3/resolveS3.ts'
import { tryBucket } from '../../adapters/store/s3/tryBucket.ts'
import { explainS3Error } from './explainS3Error.ts'

const subject = 'Bucket'

/** Whether uploads and segments can be kept in the bucket: written, read, read in part, listed and deleted. */
export const checkBucket: Check = async ({ s3 }) => (s3 ? [await check(resolveS3(s3))] : [])

const check = async (s3: ResolvedS3): Promise<Finding> => {
  const where = `s3://${s3.bucket}/${s3.prefix}${s3.endpoint ? ` at ${s3.endpoint}` : ` in ${s3.region}`}`
  const failure = await tryBucket(s3)
  if (!failure) return { detail: `${where}: writes, reads, ranges, lists and deletes`, state: 'ok', subject }
  const { error, step } = failure
  return { state: 'problem', subject, ...explainS3Error({ error, s3, step, where }) }
}
