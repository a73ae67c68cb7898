import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { buildPackage } from '../../../src/cli/package/buildPackage.ts'
import { runIn } from './runIn.ts'

const root = resolve(import.meta.dirname, '../../..')

/** What a Payload application needs besides the plugin; in the versions that this repository is tried with. */
const hostPackages = [
  ...['@payloadcms/db-postgres', '@payloadcms/next', '@payloadcms/richtext-lexical'],
  ...['@payloadcms/storage-s3', '@payloadcms/ui'],
  ...['graphql', 'next', 'payload', 'react', 'react-dom', 'sharp'],
  // Next wants these for TypeScript, and would install them itself.
  ...['typescript', '@types/node', '@types/react'],
]

type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> }

/** A blank Payload and Next application in this folder, with the packed plugin installed from its tarball. */
export const makeConsumer = async ({
  app,
  log,
}: {
  app: string
  log: (line: string) => void
}): Promise<void> => {
  await cp(join(root, 'test/fixtures/consumer'), app, { recursive: true })
  await cp(join(root, 'src/app/(payload)'), join(app, 'app/(payload)'), { recursive: true })
  await rm(join(app, 'app/(payload)/admin/importMap.js'))
  // As docs/graphql.md tells a host to write it.
  const route = join(app, 'app/(payload)/api/graphql/route.ts')
  await writeFile(
    route,
    (await readFile(route, 'utf8')).replace(/'[./]*exports\/next\.ts'/, "'repreel/next'"),
  )
  await writeFile(join(app, 'app/(payload)/admin/importMap.js'), 'export const importMap = {}\n')
  const dist = join(app, 'packed')
  await buildPackage({ dist, root })
  const tarball = (await runIn({ args: ['pack', dist, '--silent'], cwd: app, program: 'npm' })).trim()
  log(`packed ${tarball}`)
  await writeFile(join(app, 'package.json'), JSON.stringify(await manifestOf(tarball), null, 2))
  await mkdir(join(app, 'media'), { recursive: true })
  await runIn({ args: ['install', '--prefer-offline', '--no-audit', '--no-fund'], cwd: app, program: 'npm' })
  log('installed')
}

const manifestOf = async (tarball: string): Promise<object> => {
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  ) as Manifest
  const versions = { ...dependencies, ...devDependencies }
  const pick = (names: string[]) => Object.fromEntries(names.map((name) => [name, versions[name]]))
  return {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: { ...pick(hostPackages), repreel: `file:./${tarball}` },
  }
}
