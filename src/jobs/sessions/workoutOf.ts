import type { WorkoutDocument } from '../../adapters/payload/snapshot/documents.ts'
import type { WorkoutModel } from '../../core/workout/types.ts'
import type { AskedTraining } from './types.ts'

/** A training as the document that an editor would have saved: all that follows is the same as for a workout. */
export const workoutOf = (
  { audio: _, ...model }: WorkoutModel,
  { output, voice }: AskedTraining,
): Omit<WorkoutDocument, 'id'> => ({
  ...model,
  audio: { beeps: 'classic', voiceLevel: voice },
  blocks: model.blocks?.map((block) => ({ ...block, items: block.items?.map((item) => ({ ...item })) })),
  outputs: [{ ...output, aspect: output.aspect.replace(':', 'x'), height: String(output.height) }],
})
