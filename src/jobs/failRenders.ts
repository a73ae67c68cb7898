import type { DocumentId, RenderFailure } from '../adapters/payload/renders/types.ts'
import type { Scope } from './types.ts'
import { failRender } from '../adapters/payload/renders/failRender.ts'
import { releasePieces } from './releasePieces.ts'
import { tell } from './webhooks/tell.ts'

type FailRendersArgs = Scope & {
  renderIds: readonly DocumentId[]
  failure: RenderFailure
  inputHash?: string
}

/** The last good version of each workout stays; pieces that only these renders wanted are not encoded any more. */
export const failRenders = async ({
  boss,
  failure,
  inputHash,
  renderIds,
  rows,
}: FailRendersArgs): Promise<void> => {
  for (const renderId of renderIds)
    if (await failRender({ failure, inputHash, renderId, rows }))
      await tell({ boss, db: rows.db, happenings: [{ renderId, type: 'workout.video.failed' }] })
  await releasePieces({ boss, renderIds, rows })
}
