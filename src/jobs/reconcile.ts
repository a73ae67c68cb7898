import type { Handler } from './types.ts'
import { requeueLostClips } from './requeueLostClips.ts'
import { requeueLostPieces } from './requeueLostPieces.ts'
import { requeueLostRenders } from './requeueLostRenders.ts'
import { requeueLostSounds } from './requeueLostSounds.ts'

/**
 * Repairs what a crash, a lost commit or a hand in the database could leave; where all is well it changes nothing.
 * Whether each newest render is of the content as it is now is asked by a fan-out over all workouts, less often.
 */
export const reconcile: Handler<'reconcile'> = async ({ context }) => {
  await requeueLostRenders(context)
  await requeueLostPieces(context)
  await requeueLostClips(context)
  await requeueLostSounds(context)
}
