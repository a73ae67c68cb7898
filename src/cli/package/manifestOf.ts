import type { PackageEntries } from './compile.ts'

export type RootManifest = {
  name: string
  version: string
  description: string
  license: string
  dependencies: Record<string, string>
}

type ManifestArgs = { entries: PackageEntries; imported: readonly string[]; manifest: RootManifest }

/** The host has these already, and a second copy of any breaks it. */
const peers: Record<string, string> = {
  '@payloadcms/db-postgres': '>=3.90.0 <4',
  '@payloadcms/graphql': '>=3.90.0 <4',
  '@payloadcms/next': '>=3.90.0 <4',
  // Of exactly the host's version of Payload.
  '@payloadcms/storage-s3': '>=3.90.0 <4',
  '@payloadcms/translations': '>=3.90.0 <4',
  '@payloadcms/ui': '>=3.90.0 <4',
  graphql: '^16.8.1',
  'graphql-http': '^1.22.0',
  next: '>=16.3.3 <17',
  payload: '>=3.90.0 <4',
  react: '^19.0.0',
  'react-dom': '^19.0.0',
}

/** @payloadcms/next brings them in the host's version: asked for by themselves, npm would take the newest there is. */
const broughtByNext = ['@payloadcms/graphql', 'graphql-http']

/** The package's manifest. A dependency that is nowhere imported, or has no version in the root, cannot get in. */
export const manifestOf = ({ entries, imported, manifest }: ManifestArgs): Record<string, unknown> => {
  const own = imported.filter((name) => !Object.hasOwn(peers, name) && name !== manifest.name)
  const unknown = own.filter((name) => !Object.hasOwn(manifest.dependencies, name))
  if (unknown.length > 0)
    throw new Error(
      `The package imports ${unknown.join(', ')}, which package.json does not list under "dependencies".`,
    )
  return {
    name: manifest.name,
    version: manifest.version,
    description: manifest.description,
    license: manifest.license,
    type: 'module',
    sideEffects: ['**/*.css', '**/*.scss'],
    engines: { node: '>=22.12' },
    exports: {
      ...Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, exportOf(file)])),
      './package.json': './package.json',
    },
    dependencies: Object.fromEntries(own.map((name) => [name, manifest.dependencies[name]])),
    peerDependencies: peers,
    peerDependenciesMeta: Object.fromEntries(broughtByNext.map((name) => [name, { optional: true }])),
  }
}

const exportOf = (file: string): { types: string; default: string } => ({
  types: `./${file}.d.ts`,
  default: `./${file}.js`,
})
