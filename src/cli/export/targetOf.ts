import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { OperatorError } from '../../server/OperatorError.ts'

type TargetOfArgs = {
  /** For a file in a folder. */
  name: string
  /** Absolute. */
  to: string
}

/** The file to write, which does not exist yet, in a folder that does. */
export const targetOf = async ({ name, to }: TargetOfArgs): Promise<string> => {
  const path = (await kindOf(to)) === 'folder' ? join(to, name) : to
  if ((await kindOf(path)) !== null)
    throw new OperatorError(`${path} exists already and is left as it is: remove it, or name another file.`)
  if ((await kindOf(dirname(path))) !== 'folder')
    throw new OperatorError(`There is no folder ${dirname(path)}: make it, or name another one.`)
  return path
}

const kindOf = (path: string): Promise<'folder' | 'file' | null> =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
      throw error
    },
  )
