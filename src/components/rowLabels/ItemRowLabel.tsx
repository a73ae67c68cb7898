'use client'
import type { ItemModel } from '../../core/workout/types.ts'
import { useRowLabel } from '@payloadcms/ui'
import { idOf } from '../../core/idOf.ts'
import { useText } from '../useText.ts'
import { itemText } from './itemText.ts'
import { useExerciseName } from './useExerciseName.ts'

export const ItemRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<ItemModel | undefined>()
  const text = useText()
  const id = idOf(data?.exercise)
  const name = useExerciseName(id)
  // What is chosen but not loaded yet must not read as if nothing were chosen.
  const exerciseName = id === null ? null : (name ?? '…')
  return <span>{itemText({ exerciseName, item: data ?? {}, number: rowNumber + 1, text })}</span>
}
