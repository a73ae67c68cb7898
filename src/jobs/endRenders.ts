import type { DocumentId, RenderRow } from '../adapters/payload/renders/types.ts'
import type { Scope } from './types.ts'
import { finishRenders } from '../adapters/payload/renders/finishRenders.ts'
import { publishedBelow } from '../adapters/payload/renders/publishedBelow.ts'
import { releasePieces } from './releasePieces.ts'
import { tell } from './webhooks/tell.ts'

type EndRendersArgs = Scope & {
  status: 'superseded' | 'cancelled'
  which:
    | { renderId: DocumentId }
    | { workoutId: DocumentId; belowRevision: number; isPreview: boolean }
    | { workoutId: DocumentId }
}

/**
 * Ends renders, and the jobs of pieces that nobody else waits for: their FFmpeg stops within a second.
 * Of a version that plays already, the outputs that are still missing are given up too.
 */
export const endRenders = async ({ boss, rows, status, which }: EndRendersArgs): Promise<RenderRow[]> => {
  const ended = await finishRenders({ rows, status, which })
  const partial = 'isPreview' in which && which.isPreview ? [] : await publishedBelow({ rows, which })
  await releasePieces({ boss, renderIds: [...ended.map(({ id }) => id), ...partial], rows })
  if (status === 'superseded')
    await tell({
      boss,
      db: rows.db,
      happenings: ended.map(({ id }) => ({ renderId: id, type: 'workout.video.superseded' as const })),
    })
  return ended
}
