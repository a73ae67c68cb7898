import type { MessageKey } from '../../messages/label.ts'
import { fillBlanks } from '../../core/fillBlanks.ts'

export type BulkResult =
  { id: number | string; ok: true } | { id: number | string; ok: false; message: string }

type BulkToastArgs = {
  action: 'cancel' | 'render'
  results: readonly BulkResult[]
  text: (key: MessageKey) => string
}

/** “3 under way · 1 not possible: …”, with each reason once. */
export const bulkToast = ({ action, results, text }: BulkToastArgs): { isGood: boolean; says: string } => {
  const refused = results.filter((result) => !result.ok)
  const say = (key: MessageKey, count: number): string => fillBlanks({ blanks: { count }, text: text(key) })
  const done = results.length - refused.length
  const reasons = [...new Set(refused.map(({ message }) => message))].join(' ')
  return {
    isGood: refused.length === 0,
    says: [
      ...(done > 0 ? [say(action === 'render' ? 'bulk.done' : 'bulk.cancelled', done)] : []),
      ...(refused.length > 0 ? [`${say('bulk.refused', refused.length)}: ${reasons}`] : []),
    ].join(' · '),
  }
}
