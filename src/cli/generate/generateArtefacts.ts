import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'
import { buildConfig, generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { appConfig } from '../../app/appConfig.ts'
import { generateMigration } from './generateMigration.ts'

type GenerateArtefactsArgs = {
  /** The repository. */
  root: string
  /** A folder that this run may fill. */
  scratch: string
}

/** What every derived file has to say today, by its path. */
export const generateArtefacts = async ({
  root,
  scratch,
}: GenerateArtefactsArgs): Promise<ReadonlyMap<string, string>> => {
  const config = await buildConfig(
    appConfig({
      databaseUrl: '',
      dataDir: scratch,
      fonts: [],
      mediaDir: scratch,
      publicUrl: '',
      sandbox: 'auto',
      secret: 'only for generating',
    }),
  )
  const paths = {
    importMap: config.admin.importMap.importMapFile,
    schema: config.graphQL.schemaOutputFile,
    types: config.typescript.outputFile,
  }
  return new Map([
    [paths.types, await typesOf({ config, scratch })],
    [paths.importMap, await importMapOf({ config, scratch })],
    [paths.schema, `${printSchema(configToSchema(config).schema)}\n`],
    ...(await generateMigration({ config, folder: join(root, 'src/migrations') })),
  ])
}

type FromConfig = { config: SanitizedConfig; scratch: string }

/** Payload writes a file and does not say what it wrote. */
const typesOf = async ({ config, scratch }: FromConfig): Promise<string> => {
  const outputFile = join(scratch, 'payload-types.ts')
  await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
  return readFile(outputFile, 'utf8')
}

const importMapOf = async ({ config, scratch }: FromConfig): Promise<string> => {
  const importMapFile = join(scratch, 'importMap.js')
  // Payload writes only over a file that exists.
  await writeFile(importMapFile, '')
  const admin = { ...config.admin, importMap: { ...config.admin.importMap, importMapFile } }
  await generateImportMap({ ...config, admin }, { force: true, log: false })
  return readFile(importMapFile, 'utf8')
}
