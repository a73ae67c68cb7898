import type { Check, Finding } from './types.ts'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const gib = 1024 ** 3

/** A 7-minute workout is about 0.1 GiB with all that it is made from. */
const scarceBytes = 5 * gib
const leastBytes = 1 * gib

/** Whether we may write to the data and media folders, and how much they still hold. */
export const checkFolders: Check = async ({ dataFolder, mediaFolder, s3 }) =>
  Promise.all([
    check({ subject: 'Data folder', folder: dataFolder, variable: 'REPREEL_DATA' }),
    // With a bucket nothing is kept there.
    ...(s3 ? [] : [check({ subject: 'Media folder', folder: mediaFolder, variable: 'REPREEL_MEDIA' })]),
  ])

type Folder = { subject: string; folder: string; variable: string }

const check = async ({ subject, folder, variable }: Folder): Promise<Finding> => {
  const reason = await whyNotWritable(folder)
  if (reason)
    return {
      subject,
      state: 'problem',
      detail: `${folder} is not writable: ${reason}`,
      remedy: `sudo mkdir -p '${folder}' && sudo chown -R "$(id -u):$(id -g)" '${folder}', or set ${variable} to another folder`,
    }
  const { bavail, bsize } = await statfs(folder)
  const freeBytes = bavail * bsize
  const detail = `${folder}, ${(freeBytes / gib).toFixed(1)} GiB free`
  const remedy = `free some space, or set ${variable} to a folder on a larger disk`
  if (freeBytes < leastBytes)
    return { subject, state: 'problem', detail: `${detail}; 1 is the least`, remedy }
  if (freeBytes < scarceBytes)
    return { subject, state: 'warning', detail: `${detail}; that is little for videos`, remedy }
  return { subject, state: 'ok', detail }
}

/** Only writing tells: modes lie on read-only mounts and network disks. */
const whyNotWritable = async (folder: string): Promise<string | undefined> => {
  const probe = join(folder, `.writable.${process.pid}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
