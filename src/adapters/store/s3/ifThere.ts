import { S3ServiceException } from '@aws-sdk/client-s3'

/** null: there is no such object. */
export const ifThere = <T>(asking: Promise<T>): Promise<T | null> =>
  asking.catch((error: unknown) => {
    if (statusOf(error) === 404 && !isBucketMissing(error)) return null
    throw error
  })

/** The answer's HTTP status; undefined: there was no answer. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined

/** HEAD has no body, so it cannot say what is missing: a bucket that is not there is found by the doctor. */
const isBucketMissing = (error: unknown): boolean => error instanceof Error && error.name === 'NoSuchBucket'
