import type { MessageKey } from '../../messages/label.ts'
import { fillBlanks } from '../../core/fillBlanks.ts'

export type BulkResult =
  { id: number | string; ok: true } | { id: number | string; ok: false; message: string }

type BulkToastArgs = {
  /** What happened to those that went well. */
  done: MessageKey
  results: readonly BulkResult[]
  text: (key: MessageKey) => string
}

/** “3 under way · 1 not possible: …”, with each reason once. */
export const bulkToast = ({ done, results, text }: BulkToastArgs): { isGood: boolean; says: string } => {
  const refused = results.filter((result) => !result.ok)
  const say = (key: MessageKey, of: number): string => fillBlanks({ blanks: { count: of }, text: text(key) })
  const count = results.length - refused.length
  const reasons = [...new Set(refused.map(({ message }) => message))].join(' ')
  return {
    isGood: refused.length === 0,
    says: [
      ...(count > 0 ? [say(done, count)] : []),
      ...(refused.length > 0 ? [`${say('bulk.refused', refused.length)}: ${reasons}`] : []),
    ].join(' · '),
  }
}
