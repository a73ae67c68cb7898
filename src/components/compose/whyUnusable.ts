import type { ExerciseCard } from '../../core/workout/exerciseCard.ts'
import type { MessageKey } from '../../messages/label.ts'

/** Why an exercise cannot be shown; null: its clip is there. */
export const whyUnusable = ({
  clip,
  clipStatus,
}: Pick<ExerciseCard, 'clip' | 'clipStatus'>): MessageKey | null => {
  if (clip) return null
  if (clipStatus === null) return 'compose.unusable.missing'
  return clipStatus === 'processing' ? 'compose.unusable.processing' : 'compose.unusable.invalid'
}
