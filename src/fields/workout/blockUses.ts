import type { Condition } from 'payload'
import type { BlockFormat } from '../../core/timeline/types.ts'
import { formatUses, type BlockTimeField } from '../../core/workout/formatUses.ts'

/** Shows a block's field only where its format makes something of it. */
export const blockUses =
  (field: BlockTimeField): Condition =>
  (_document, { format }: { format?: BlockFormat }) =>
    formatUses[format ?? 'interval'].includes(field)
