import type { RenderFailure } from '../adapters/payload/renders/types.ts'
import type { Content } from '../adapters/payload/snapshot/loadContent.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import type { VoiceNote } from '../core/voice/notes/types.ts'
import type { WorkerContext } from './types.ts'

type PlanOfArgs = {
  content: Content
  engine: Pick<WorkerContext['engine'], 'keepLogo' | 'plan' | 'prepareSpeech'>
  signal?: AbortSignal
}

type Planned = { plan: RenderPlan; notes: readonly VoiceNote[] } | { failure: RenderFailure }

/**
 * What is spoken is made first, and kept: where words are heard follows from how long they are. Planning itself is pure,
 * so what fails once fails always: the editor is told, and nothing is retried.
 */
export const planOf = async ({ content, engine, signal }: PlanOfArgs): Promise<Planned> => {
  if (content.kind === 'unrenderable')
    return { failure: { code: 'workout-invalid', logTail: null, message: content.problem } }
  const { input, logo } = content
  if (logo) await engine.keepLogo(logo)
  // Its failures are the machine's, and retried.
  const { notes, speech } = await engine.prepareSpeech({ input, ...(signal && { signal }) })
  try {
    return { notes, plan: engine.plan({ ...input, speech }) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      failure: { code: 'plan-failed', logTail: null, message: `The workout cannot be planned: ${message}` },
    }
  }
}
