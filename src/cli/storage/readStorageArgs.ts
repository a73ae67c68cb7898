import { parseArgs } from 'node:util'
import { OperatorError } from '../../server/OperatorError.ts'

export type StorageArgs = { to: 'disk' | 's3'; replace: boolean }

export const storageUsage = `Usage: npx repreel storage copy --to s3|disk [--replace]

Copies uploads and rendered video between REPREEL_MEDIA and the bucket of REPREEL_S3_BUCKET, and reads each file back.
Nothing is removed on either side. Stopped, it goes on where it was when it is run again.

  --to s3|disk   where to; from the other one
  --replace      uploads that have other bytes there give way (default: they are told and left)`

/** Throws OperatorError with what is wrong with the words. */
export const readStorageArgs = (args: string[]): StorageArgs => {
  const { positionals, values } = parsed(args)
  if (positionals.length !== 1 || positionals[0] !== 'copy')
    throw wrong(`there is no "storage ${positionals.join(' ')}"`)
  if (values.to !== 's3' && values.to !== 'disk')
    throw wrong(values.to === undefined ? '--to is missing' : `--to must be s3 or disk, got "${values.to}"`)
  return { replace: values.replace ?? false, to: values.to }
}

const parsed = (args: string[]) => {
  try {
    return parseArgs({
      allowPositionals: true,
      args,
      options: { replace: { type: 'boolean' }, to: { type: 'string' } },
    })
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
}

const wrong = (what: string): OperatorError => new OperatorError(`storage: ${what}\n\n${storageUsage}`)
