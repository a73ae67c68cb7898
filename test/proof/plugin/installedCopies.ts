import { glob } from 'node:fs/promises'

type CopiesArgs = { app: string; names: readonly string[] }

/** How often each of these is in the consumer's node_modules, at any depth. */
export const installedCopies = async ({ app, names }: CopiesArgs): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const name of names) {
    const paths: string[] = []
    for await (const path of glob(`**/node_modules/${name}/package.json`, { cwd: app })) paths.push(path)
    counts[name] = paths.length
  }
  return counts
}
