import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type FontsFolderArgs = {
  dataDir: string
  fonts: ReadonlyArray<{ bytes: Uint8Array; hash: string; name: string }>
}

/** A folder with copies of exactly these fonts. Its name is their content, so a new version never meets an old one. */
export const fontsFolder = async ({ dataDir, fonts }: FontsFolderArgs): Promise<string> => {
  const content = createHash('sha256')
    .update(fonts.map(({ hash }) => hash).join('\n'))
    .digest('hex')
  const parent = join(dataDir, 'fonts')
  const folder = join(parent, content.slice(0, 16))
  if (await exists(folder)) return folder

  const temporary = join(parent, `.${randomUUID()}`)
  await mkdir(temporary, { recursive: true })
  for (const { bytes, name } of fonts) await writeFile(join(temporary, name), bytes)
  try {
    await rename(temporary, folder)
  } catch (error) {
    await rm(temporary, { recursive: true })
    // Another process was quicker: the same content stands there already.
    if (!(await exists(folder))) throw error
  }
  return folder
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
