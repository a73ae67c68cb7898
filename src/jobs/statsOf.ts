import type { DocumentId, RenderStats } from '../adapters/payload/renders/types.ts'
import type { UsedPiece } from '../adapters/queue/ledger/readUsage.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import type { WorkerContext } from './types.ts'
import { stat } from 'node:fs/promises'
import pMap from 'p-map'
import { readUsage } from '../adapters/queue/ledger/readUsage.ts'
import { storeNames } from '../engine/storeNames.ts'
import { inRenders } from './inRenders.ts'

type StatsOfArgs = {
  context: WorkerContext
  plan: Pick<RenderPlan, 'outputs'>
  renderId: DocumentId
}

const SLOWEST = 5
/** Asked for at once. */
const PARALLEL = 16

/** What the render has cost, from the ledger and the store, before its plan is dropped. */
export const statsOf = async ({ context, plan, renderId }: StatsOfArgs): Promise<RenderStats> => {
  const used = await inRenders(context, ({ rows }) => readUsage(rows.db, String(renderId)))
  const missing = used.filter(({ wasMissing }) => wasMissing)
  const bytes = await pMap(missing, (piece) => bytesOf({ context, piece }), { concurrency: PARALLEL })
  return {
    hits: used.length - missing.length,
    misses: missing.length,
    cpuSeconds: rounded(missing.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0)),
    bytesAdded: bytes.reduce((sum, one) => sum + one, 0),
    slowest: missing
      .filter(({ kind }) => kind === 'segment')
      .toSorted((a, b) => b.cpuSeconds - a.cpuSeconds)
      .slice(0, SLOWEST)
      .map(({ cpuSeconds, key }) => ({ key, cpuSeconds: rounded(cpuSeconds), ...whereIs({ key, plan }) })),
  }
}

type BytesOfArgs = { context: WorkerContext; piece: UsedPiece }

const bytesOf = async ({ context: { store }, piece }: BytesOfArgs): Promise<number> => {
  const path = await store.localPath(storeNames[piece.kind](piece.key as never)) // the key is of the kind's brand
  return (await stat(path)).size
}

/** The interval that shows it first. */
const whereIs = ({
  key,
  plan,
}: Pick<StatsOfArgs, 'plan'> & { key: string }): { label: string; startSeconds: number } => {
  for (const { pieces, timeline } of plan.outputs) {
    const piece = pieces.find((one) => one.key === key)
    const interval = piece && timeline.intervals[piece.intervalIndex]
    if (interval)
      return {
        label: [interval.kind, interval.label].filter((part) => part !== '').join(': '),
        startSeconds: interval.startFrame / timeline.frameRate,
      }
  }
  return { label: '', startSeconds: 0 }
}

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100
