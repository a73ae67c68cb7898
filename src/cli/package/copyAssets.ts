import { copyFile, glob } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Style sheets and the like that stand beside a compiled module: the compiler leaves them behind. */
export const copyAssets = async ({ dist, root }: { dist: string; root: string }): Promise<void> => {
  const source = join(root, 'src')
  for await (const name of glob('**/*.{css,scss,svg,png,woff2}', { cwd: source }))
    if (existsSync(join(dist, dirname(name)))) await copyFile(join(source, name), join(dist, name))
}
