import type { BlockKind } from '../../../core/workout/blockKinds.ts'
import type { FormRow } from './row.ts'
import { newRow } from './newRow.ts'

type NewBlockArgs = { id: string; kind: BlockKind }

export const newBlock = ({ id, kind: { format, phase, rounds, timeCapSeconds } }: NewBlockArgs): FormRow =>
  newRow({
    id,
    lists: ['items'],
    values: {
      format,
      intervalSeconds: null,
      name: null,
      phase,
      restAfterSeconds: null,
      restBetweenRoundsSeconds: null,
      restSeconds: null,
      rounds,
      timeCapSeconds: timeCapSeconds ?? null,
      workSeconds: null,
    },
  })
