'use client'
import type { ClientField, SanitizedFieldsPermissions } from 'payload'
import type { WorkoutTimes } from '../../core/timeline/types.ts'
import type { useExerciseCards } from '../exerciseCards/useExerciseCards.ts'
import type { ComposedBlock } from './rows/blocksOf.ts'
import type { Dragging } from './drag/types.ts'
import type { Folding } from './useFolding.ts'
import type { ComposeActions } from './useComposeActions.ts'
import type { Steps } from './useSteps.ts'
import { createContext, use } from 'react'

/** What the picker is open for. */
export type PickFor =
  { kind: 'add'; blockId: string } | { kind: 'replace'; itemId: string; exerciseId: string | null }

export type Compose = {
  actions: ComposeActions
  /** Changes that are told of, undone and followed by the focus. */
  steps: Steps
  blocks: readonly ComposedBlock[]
  cards: ReturnType<typeof useExerciseCards>
  defaults: WorkoutTimes
  dragging: Dragging
  folding: Folding
  /** The block's fields and the item's, by name. */
  fields: { block: Readonly<Record<string, ClientField>>; item: Readonly<Record<string, ClientField>> }
  isReadOnly: boolean
  permissions: { block: SanitizedFieldsPermissions; item: SanitizedFieldsPermissions }
  pick: (what: PickFor) => void
  schemaPath: string
}

export const ComposeContext = createContext<Compose | null>(null)

export const useCompose = (): Compose => {
  const compose = use(ComposeContext)
  if (!compose) throw new Error('useCompose: outside of WorkoutBlocks')
  return compose
}
