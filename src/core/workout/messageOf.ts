import type { FieldKey, IssueKey } from './messages.en.ts'
import { fillBlanks } from '../fillBlanks.ts'
import { messagesEn } from './messages.en.ts'
import { messagesFr } from './messages.fr.ts'

/** What fills a message's blanks. `field` names a field, which has its own word in each language. */
export type IssueParams = Readonly<Record<string, string | number>> & { readonly field?: FieldKey }

type MessageOfArgs = { key: IssueKey; locale: string; params: IssueParams }

/** English where the language has no messages of ours. */
export const messageOf = ({ key, locale, params }: MessageOfArgs): string => {
  const messages = locale.split('-')[0]?.toLowerCase() === 'fr' ? messagesFr : messagesEn
  const blanks: Readonly<Record<string, string | number>> = params.field
    ? { ...params, field: messages[params.field] }
    : params
  return fillBlanks({ blanks, text: messages[key] })
}
