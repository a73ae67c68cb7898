import type { Db } from 'pg-boss'
import type { ContentStore } from '../adapters/store/types.ts'
import type { Estimator } from '../core/estimate/types.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import { readFinished } from '../adapters/queue/ledger/readFinished.ts'
import { createEstimator } from '../core/estimate/createEstimator.ts'
import { clipBytesOf } from '../engine/clipBytesOf.ts'

type EstimatorForArgs = { db: Db; plan: Pick<RenderPlan, 'segments'>; store: ContentStore }

/** Their documents are read too: tens of kilobytes each. */
const FINISHED = 40

/** For a plan, on machines as fast as those that have encoded lately. */
export const estimatorFor = async ({ db, plan, store }: EstimatorForArgs): Promise<Estimator> => {
  const finished = await readFinished({ db, limit: FINISHED })
  const specs = finished.flatMap((work) => (work.kind === 'segment' ? [work.spec] : []))
  const clipBytes = await clipBytesOf({ specs: [...plan.segments.values(), ...specs], store })
  return createEstimator({ clipBytes, finished })
}
