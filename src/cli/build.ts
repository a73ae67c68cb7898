import { join } from 'node:path'
import { buildSite } from '../server/build/buildSite.ts'
import { createProgress } from '../server/createProgress.ts'
import { root } from '../server/root.ts'
import { buildPackage } from './package/buildPackage.ts'

/** `npm run build`: the site that `npm start` serves, and the plugin's package in `dist/`. `--dist`: that alone. */
const build = async (args: readonly string[]): Promise<void> => {
  const progress = createProgress({ stream: process.stdout })
  await progress.step('Building the package', () => buildPackage({ dist: join(root, 'dist'), root }))
  if (!args.includes('--dist')) await progress.step('Building the site', () => buildSite({ root }))
}

await build(process.argv.slice(2))
