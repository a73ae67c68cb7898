import type { WorkerContext } from '../types.ts'
import { unwatchedSessions } from '../../adapters/payload/sessions/unwatchedSessions.ts'
import { endRenders } from '../endRenders.ts'
import { inRenders } from '../inRenders.ts'

/** Nobody waits for these sessions: what only they needed is not encoded. */
export const endUnwatched = (context: WorkerContext): Promise<void> =>
  inRenders(context, async (scope) => {
    for (const renderId of await unwatchedSessions(scope.rows))
      await endRenders({ ...scope, status: 'cancelled', which: { renderId } })
  })
