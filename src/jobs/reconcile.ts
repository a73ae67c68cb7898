import type { Handler } from './types.ts'
import { requeueLostPieces } from './requeueLostPieces.ts'
import { requeueLostRenders } from './requeueLostRenders.ts'
import { requeueLostUploads } from './requeueLostUploads.ts'
import { endUnwatched } from './sessions/endUnwatched.ts'

/**
 * Repairs what a crash, a lost commit or a hand in the database could leave; where all is well it changes nothing.
 * Whether each newest render is of the content as it is now is asked by a fan-out over all workouts, less often.
 */
export const reconcile: Handler<'reconcile'> = async ({ context }) => {
  await endUnwatched(context)
  await requeueLostRenders(context)
  await requeueLostPieces(context)
  await requeueLostUploads(context)
}
