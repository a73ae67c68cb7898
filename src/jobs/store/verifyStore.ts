import type { StoreName, StoredEntry } from '../../adapters/store/types.ts'
import type { IngestSettings } from '../../engine/ingest/types.ts'
import type { WorkerContext } from '../types.ts'
import { missingFiles } from '../../adapters/payload/store/missingFiles.ts'
import { namingRowsOf } from '../../adapters/payload/store/namingRowsOf.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { isNamedByItself } from '../../adapters/store/isNamedByItself.ts'
import { storeKinds } from '../../adapters/store/types.ts'
import { slugs } from '../../collections/slugs.ts'
import { figuresOf, type StoreFigures } from './storeFigures.ts'
import { healFile } from './healFile.ts'
import { takeInventory } from './takeInventory.ts'

export type FileProblem = {
  name: StoreName
  problem: 'damaged' | 'missing'
  /** null: not tried. */
  healing: { healed: true } | { healed: false; why: string } | null
}

export type VerifyReport = {
  figures: StoreFigures
  /** Re-hashed. */
  files: number
  bytes: number
  problems: FileProblem[]
  /** Files of a store from before checksums: taken as they are, and noted now. */
  noted: number
  /** Below the store's folders, and none of its own. */
  unknown: Array<{ path: string; bytes: number }>
  /** Where to go on; null: it came to the end. */
  stoppedAt: string | null
}

export type VerifyStoreArgs = {
  context: Pick<WorkerContext, 'payload' | 'pool' | 'store'>
  /** How files are made again; null: they are not. */
  heal: IngestSettings | null
  /** Files before this are not read: `<kind>/<beginning of a key>`, as `stoppedAt` says it. */
  from: string | null
  onFile?: (done: { files: number; bytes: number; of: StoreFigures }) => void
  signal: AbortSignal
}

/**
 * Reads every file of the store and compares it with what was noted when it was put; compares what versions, clips and
 * sounds name with what is there. May run beside workers: what appears or goes meanwhile is no problem.
 */
export const verifyStore = async (args: VerifyStoreArgs): Promise<VerifyReport> => {
  const { context, heal, signal } = args
  const { figures, missing } = await takeInventory({
    context,
    work: async ({ db, inventory }) => ({
      figures: figuresOf(await inventory.kinds()),
      missing: await missingFiles({
        clipsTable: rowsOf({ collection: slugs.clips, db, payload: context.payload }).table,
        rows: namingRowsOf(context.payload, db),
      }),
    }),
  })
  const report: VerifyReport = {
    bytes: 0,
    figures,
    files: 0,
    noted: 0,
    problems: missing.map((name) => ({ healing: null, name, problem: 'missing' })),
    stoppedAt: null,
    unknown: await straysIn(context),
  }
  await readAll({ ...args, report })
  if (heal) await healAll({ heal, payload: context.payload, report, signal })
  return report
}

const straysIn = async ({ store }: VerifyStoreArgs['context']): Promise<VerifyReport['unknown']> => {
  const found = []
  for (const kind of storeKinds) for await (const stray of store.strays(kind)) found.push(stray)
  return found
}

/** Later kinds come later in the order of `storeKinds`, keys in their own. */
const placeOf = ({ key, kind }: Pick<StoreName, 'key' | 'kind'>): string => `${kind}/${key}`

const isBefore = (name: StoreName, from: string): boolean => {
  const [kind = '', key = ''] = from.split('/')
  const order = (text: string): number => (storeKinds as readonly string[]).indexOf(text)
  return name.kind === kind ? name.key < key : order(name.kind) < order(kind)
}

type ReadAllArgs = VerifyStoreArgs & { report: VerifyReport }

const readAll = async ({ context: { store }, from, onFile, report, signal }: ReadAllArgs): Promise<void> => {
  for (const kind of storeKinds)
    for await (const entry of store.list(kind)) {
      if (from !== null && isBefore(entry.name, from)) continue
      if (signal.aborted) {
        report.stoppedAt = placeOf(entry.name)
        return
      }
      const found = await judge({ entry, store })
      if (found === 'damaged') report.problems.push({ healing: null, name: entry.name, problem: 'damaged' })
      if (found === 'noted') report.noted += 1
      report.files += 1
      report.bytes += entry.bytes
      onFile?.({ bytes: report.bytes, files: report.files, of: report.figures })
    }
}

type JudgeArgs = { entry: StoredEntry; store: VerifyStoreArgs['context']['store'] }

/** 'gone': swept since it was listed. */
const judge = async ({
  entry: { name },
  store,
}: JudgeArgs): Promise<'whole' | 'noted' | 'damaged' | 'gone'> => {
  const now = await store.rehash(name)
  if (!now) return 'gone'
  const noted = await store.checksum(name)
  if (noted) return noted.sha256 === now.sha256 ? 'whole' : 'damaged'
  if (now.sha256 === name.key) return 'whole'
  if (isNamedByItself(name)) return 'damaged'
  if (!(await store.has(name))) return 'gone'
  await store.noteChecksum(name, now)
  return 'noted'
}

type HealAllArgs = {
  heal: IngestSettings
  payload: WorkerContext['payload']
  report: VerifyReport
  signal: AbortSignal
}

/** Sources first: a piece is made from its clip. */
const healAll = async ({ heal, payload, report, signal }: HealAllArgs): Promise<void> => {
  const order = ({ name }: FileProblem): number => storeKinds.indexOf(name.kind)
  for (const problem of report.problems.sort((a, b) => order(a) - order(b))) {
    if (signal.aborted) return
    const why = await healFile({ name: problem.name, payload, settings: heal, signal })
    problem.healing = why === null ? { healed: true } : { healed: false, why }
  }
}
