'use client'
import type { BlockModel } from '../../core/workout/types.ts'
import { useRowLabel } from '@payloadcms/ui'
import { useText } from '../useText.ts'
import { blockText } from './blockText.ts'

export const BlockRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<BlockModel | undefined>()
  const text = useText()
  return <span>{blockText({ block: data ?? {}, number: rowNumber + 1, text })}</span>
}
