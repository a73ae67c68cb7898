'use client'
import type { MessageKey } from '../../messages/label.ts'
import { fillBlanks } from '../../core/fillBlanks.ts'
import { useText } from '../useText.ts'

export type Say = (key: MessageKey, blanks?: Readonly<Record<string, string | number>>) => string

/** Our texts with their blanks filled. */
export const useSay = (): Say => {
  const text = useText()
  return (key, blanks = {}) => fillBlanks({ blanks, text: text(key) })
}
