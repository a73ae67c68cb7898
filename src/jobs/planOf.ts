import type { RenderFailure } from '../adapters/payload/renders/types.ts'
import type { Content } from '../adapters/payload/snapshot/loadContent.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import type { WorkerContext } from './types.ts'

type PlanOfArgs = { content: Content; engine: Pick<WorkerContext['engine'], 'plan'> }

/** Planning is pure, so what fails once fails always: the editor is told, and nothing is retried. */
export const planOf = ({
  content,
  engine,
}: PlanOfArgs): { plan: RenderPlan } | { failure: RenderFailure } => {
  if (content.kind === 'unrenderable')
    return { failure: { code: 'workout-invalid', logTail: null, message: content.problem } }
  try {
    return { plan: engine.plan(content.input) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      failure: { code: 'plan-failed', logTail: null, message: `The workout cannot be planned: ${message}` },
    }
  }
}
