import type { ResolvedS3 } from '../../adapters/store/s3/types.ts'
import type { BucketStep } from '../../adapters/store/s3/tryBucket.ts'

type ExplainS3ErrorArgs = { error: unknown; s3: ResolvedS3; step: BucketStep; where: string }
type Explained = { detail: string; remedy: string }

const permissions: Readonly<Record<BucketStep, string>> = {
  write: 's3:PutObject',
  look: 's3:GetObject',
  read: 's3:GetObject',
  'read a part of a file': 's3:GetObject',
  list: 's3:ListBucket',
  'list uploads': 's3:ListBucketMultipartUploads',
  delete: 's3:DeleteObject',
}

/** What a service's answer means for who set it up, and what mends it. */
export const explainS3Error = ({ error, s3, step, where }: ExplainS3ErrorArgs): Explained => {
  const { code = '', message, name } = error as Error & { code?: string }
  const known = explanations[name] ?? explanations[code]
  const denied = name === 'AccessDenied' || name === 'Forbidden' || name === 'UnknownError'
  if (known) return known({ s3, where })
  if (denied)
    return {
      detail: `${where}: this key may not ${step}`,
      remedy: `give it ${permissions[step]} on the bucket (docs/storage.md has the whole policy)`,
    }
  return {
    detail: `${where}: it cannot ${step}: ${message || name}`,
    remedy: 'check REPREEL_S3_ENDPOINT, REPREEL_S3_REGION and REPREEL_S3_BUCKET (docs/storage.md)',
  }
}

type Explain = (args: Pick<ExplainS3ErrorArgs, 's3' | 'where'>) => Explained

const unreachable: Explain = ({ s3, where }) => ({
  detail: `${where}: nothing answers there`,
  remedy: s3.endpoint
    ? 'check that REPREEL_S3_ENDPOINT is right and that the service runs'
    : 'check that this machine reaches the internet, or set REPREEL_S3_ENDPOINT',
})

const wrongKey: Explain = ({ where }) => ({
  detail: `${where}: the key is refused`,
  remedy: 'set REPREEL_S3_ACCESS_KEY_ID and REPREEL_S3_SECRET_ACCESS_KEY to a key of this service',
})

const wrongRegion: Explain = ({ s3, where }) => ({
  detail: `${where}: the bucket is in another region than ${s3.region}`,
  remedy: 'set REPREEL_S3_REGION to the bucket’s region',
})

const explanations: Readonly<Record<string, Explain>> = {
  AuthorizationHeaderMalformed: wrongRegion,
  CredentialsProviderError: ({ where }) => ({
    detail: `${where}: there is no key`,
    remedy: 'set REPREEL_S3_ACCESS_KEY_ID and REPREEL_S3_SECRET_ACCESS_KEY',
  }),
  ECONNREFUSED: unreachable,
  EHOSTUNREACH: unreachable,
  ENOTFOUND: unreachable,
  InvalidAccessKeyId: wrongKey,
  NoSuchBucket: ({ s3, where }) => ({
    detail: `${where}: there is no bucket “${s3.bucket}”`,
    remedy: `create it, e.g. aws s3 mb s3://${s3.bucket}${s3.endpoint ? ` --endpoint-url ${s3.endpoint}` : ''}, or set REPREEL_S3_BUCKET to another`,
  }),
  PermanentRedirect: wrongRegion,
  RequestTimeTooSkewed: ({ where }) => ({
    detail: `${where}: this machine’s clock is wrong`,
    remedy: 'set it, e.g. timedatectl set-ntp true',
  }),
  SignatureDoesNotMatch: wrongKey,
  TimeoutError: unreachable,
}
