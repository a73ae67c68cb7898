import type { IssueParams } from './messageOf.ts'
import type { IssueKey } from './messages.en.ts'
import { messageOf } from './messageOf.ts'

export type Issue = {
  /** Of the field it concerns, like `blocks.0.items.2.exercise`; '' for the whole. */
  path: string
  level: 'error' | 'warning'
  /** Stable, for programs; with `params` what `messageOf` says in any of our languages. */
  key: IssueKey
  /** English. */
  message: string
  params: IssueParams
}

type IssueOfArgs = { path: string; key: IssueKey; params?: IssueParams; level?: Issue['level'] }

export const issueOf = ({ key, level = 'error', params = {}, path }: IssueOfArgs): Issue => ({
  path,
  level,
  message: messageOf({ key, locale: 'en', params }),
  key,
  params,
})
