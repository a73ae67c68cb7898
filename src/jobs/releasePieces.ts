import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { Scope } from './types.ts'
import { dropPlans } from '../adapters/queue/ledger/dropPlans.ts'
import { queues } from './queues.ts'

type ReleasePiecesArgs = Scope & { renderIds: readonly DocumentId[] }

/** These renders wait for nothing any more; the jobs of pieces that only they waited for are cancelled with them. */
export const releasePieces = async ({ boss, renderIds, rows: { db } }: ReleasePiecesArgs): Promise<void> => {
  const jobIds = await dropPlans({ db, renderIds: renderIds.map(String) })
  if (jobIds.length > 0) await boss.cancel(queues.encodeSegment.name, jobIds, { db })
}
