import type { IssueParams } from './messageOf.ts'
import type { IssueKey } from './messages.en.ts'
import { messageOf } from './messageOf.ts'

export type Issue = {
  /** Of the field it concerns, like `blocks.0.items.2.exercise`; '' for the whole. */
  path: string
  level: 'error' | 'warning'
  /** Stable, for programs; also the key of the message. */
  code: IssueKey
  /** English. `messageOf({ key, params, locale })` says it in another language. */
  message: string
  key: IssueKey
  params: IssueParams
}

type IssueOfArgs = { path: string; key: IssueKey; params?: IssueParams; level?: Issue['level'] }

export const issueOf = ({ key, level = 'error', params = {}, path }: IssueOfArgs): Issue => ({
  path,
  level,
  code: key,
  message: messageOf({ key, locale: 'en', params }),
  key,
  params,
})
