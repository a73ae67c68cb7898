import type { PieceWork, PlannedPiece } from '../adapters/queue/ledger/types.ts'
import type { ContentStore } from '../adapters/store/types.ts'
import type { Estimator } from '../core/estimate/types.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import { readsOf } from '../core/segments/readsOf.ts'
import { storeNames } from '../engine/storeNames.ts'

type PlannedPiecesArgs = { estimate: Estimator; plan: RenderPlan; store: ContentStore }

/** Every piece of the plan once, with the first output that needs it and whether the store has it. */
export const plannedPieces = ({ estimate, plan, store }: PlannedPiecesArgs): Promise<PlannedPiece[]> => {
  const ranks = new Map<string, number>()
  plan.outputs.forEach(({ pieces, sounds }, rank) =>
    [...pieces, ...sounds].forEach(({ key }) => ranks.set(key, Math.min(rank, ranks.get(key) ?? rank))),
  )
  const works: PieceWork[] = [
    ...[...plan.segments].map(([key, spec]) => ({ key, kind: 'segment' as const, spec })),
    ...[...plan.sounds].map(([key, spec]) => ({ key, kind: 'sound' as const, spec })),
  ]
  return Promise.all(
    works.map(async (work) => {
      const isStored = await store.has(storeNames[work.kind](work.key as never)) // the key is of the kind's brand
      return {
        ...work,
        cpuSecondsExpected: isStored ? 0 : estimate.cpuSeconds(work),
        frames: work.kind === 'segment' ? work.spec.frames : 0,
        isStored,
        outputRank: ranks.get(work.key) ?? 0,
        reads: readsOf(work),
      }
    }),
  )
}
