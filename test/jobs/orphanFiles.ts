import type { TestPayload } from '../helpers/openTestPayload.ts'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'

/** Files of the store that nothing in the database names, unfinished ones, and scratch folders of dead workers. */
export const orphanFiles = async ({
  dataFolder,
  mediaFolder,
  payload,
}: Pick<TestPayload, 'dataFolder' | 'mediaFolder' | 'payload'>): Promise<string[]> => {
  const named = await namedKeys(payload)
  const stored = (
    await Promise.all(
      ['segments', 'sounds', 'pictures', '.incoming'].map((kind) => filesIn(join(mediaFolder, kind))),
    )
  ).flat()
  const scratch = await readdir(join(dataFolder, 'scratch')).catch(() => [])
  return [
    ...stored.filter((path) => !named.includes(basename(path).split('.')[0] ?? '')),
    // One is the worker's that runs.
    ...scratch.slice(1),
  ]
}

/** Everything that the database says of renders and clips, as one text. */
const namedKeys = async (payload: TestPayload['payload']): Promise<string> => {
  const { rows } = await poolOf(payload).query<{ text: string }>(
    `SELECT string_agg(render::text, '') AS text FROM renders AS render UNION ALL SELECT string_agg(clip::text, '') FROM clips AS clip`,
  )
  return rows.map(({ text }) => text).join('')
}

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name))
}
