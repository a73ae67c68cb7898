import type { Session } from '../../adapters/payload/sessions/types.ts'
import type { WorkerContext } from '../types.ts'
import { lockSession } from '../../adapters/payload/sessions/lockSession.ts'
import { removeWatcher } from '../../adapters/payload/sessions/watchers.ts'
import { endRenders } from '../endRenders.ts'
import { inRenders } from '../inRenders.ts'

type LeaveSessionArgs = Pick<WorkerContext, 'boss' | 'payload' | 'pool'> & {
  inputHash: string
  session: Session
  watcherId: string
}

/** The last one to leave puts out the light: pieces that no other render needs are not encoded, FFmpeg stops. */
export const leaveSession = async ({
  inputHash,
  session,
  watcherId,
  ...scope
}: LeaveSessionArgs): Promise<void> =>
  inRenders(scope, async (within) => {
    const { db } = within.rows
    await lockSession(db, inputHash)
    if (await removeWatcher({ db, renderId: session.id, watcherId }))
      await endRenders({ ...within, status: 'cancelled', which: { renderId: session.id } })
  })
