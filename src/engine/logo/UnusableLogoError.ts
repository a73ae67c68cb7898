import type { Issue } from '../../core/workout/issue.ts'

/** The picture cannot be a logo; the issue says why, in English and for `messageOf`. */
export class UnusableLogoError extends Error {
  readonly issue: Issue
  constructor(issue: Issue) {
    super(issue.message)
    this.issue = issue
  }
}
