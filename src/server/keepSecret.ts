import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from './OperatorError.ts'

const minimumLength = 32

/** The secret of sessions and API keys: made once and kept, for a new one would log everybody out. */
export const keepSecret = async (dataFolder: string): Promise<string> => {
  await mkdir(dataFolder, { recursive: true })
  const path = join(dataFolder, 'secret')
  if (!existsSync(path)) await make(path)
  await chmod(path, 0o600)
  const secret = (await readFile(path, 'utf8')).trim()
  if (secret.length < minimumLength)
    throw new OperatorError(
      `The secret in ${path} has ${secret.length} characters instead of ${minimumLength} or more. Put back the ` +
        'right one, or remove the file: then everybody has to log in again, and API keys must be made anew.',
    )
  return secret
}

/** Appears whole, and of two first starts at once both take the secret of the one that came first. */
const make = async (path: string): Promise<void> => {
  const own = `${path}.${process.pid}`
  await writeFile(own, randomBytes(32).toString('hex'), { mode: 0o600 })
  await link(own, path).catch(ignoreExisting)
  await rm(own)
}

const ignoreExisting = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error
}
