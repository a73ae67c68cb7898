import type { S3Options } from '../adapters/store/s3/types.ts'

type Variables = Record<string, string | undefined>

/** undefined: the store is a folder. The values are as they were set: `readEnvironment` says what is wrong with them. */
export const s3FromVariables = (variables: Variables): S3Options | undefined => {
  const read = (name: string): string | undefined => variables[name]?.trim() || undefined
  const bucket = read('REPREEL_S3_BUCKET')
  if (bucket === undefined) return undefined
  const endpoint = read('REPREEL_S3_ENDPOINT')
  const region = read('REPREEL_S3_REGION')
  const prefix = read('REPREEL_S3_PREFIX')
  const pathStyle = read('REPREEL_S3_PATH_STYLE')
  const accessKeyId = read('REPREEL_S3_ACCESS_KEY_ID')
  const secretAccessKey = read('REPREEL_S3_SECRET_ACCESS_KEY')
  const cacheGigabytes = read('REPREEL_CACHE_GB')
  return {
    bucket,
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
    ...(prefix !== undefined && { prefix }),
    ...(pathStyle !== undefined && { forcePathStyle: pathStyle === '1' }),
    ...(cacheGigabytes !== undefined && { cacheBytes: Number(cacheGigabytes) * 1e9 }),
    ...(accessKeyId !== undefined &&
      secretAccessKey !== undefined && { credentials: { accessKeyId, secretAccessKey } }),
  }
}
