import type { FormRow } from './row.ts'
import { newRow } from './newRow.ts'

export type NewItem =
  | { kind: 'exercise'; exercise: string | number }
  | { kind: 'rest'; seconds: number }
  | { kind: 'message'; seconds: number }

export const newItem = ({ id, item }: { id: string; item: NewItem }): FormRow =>
  newRow({
    id,
    values: {
      exercise: item.kind === 'exercise' ? item.exercise : null,
      kind: item.kind,
      loadNote: null,
      reps: null,
      restAfterSeconds: null,
      seconds: item.kind === 'exercise' ? null : item.seconds,
      side: 'auto',
      target: null,
      text: null,
      workSeconds: null,
    },
  })
