'use client'
import type { ItemModel } from '../../core/workout/types.ts'
import { useRowLabel } from '@payloadcms/ui'
import { idOf } from '../../adapters/payload/snapshot/idOf.ts'
import { useText } from '../useText.ts'
import { itemText } from './itemText.ts'
import { useExerciseName } from './useExerciseName.ts'

export const ItemRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<ItemModel | undefined>()
  const text = useText()
  const exerciseName = useExerciseName(idOf(data?.exercise))
  return <span>{itemText({ exerciseName, item: data ?? {}, number: rowNumber + 1, text })}</span>
}
