import { commitName } from './sourceTree.ts'

export type Recorded<T> = T & {
  /** At which it was measured. */
  commit: string
  /** When it ended, ISO 8601. */
  at: string
}

/** For the journal: a figure that says of which commit it is, however long it stays there. */
export const recorded =
  <T extends object>(measure: () => Promise<T>) =>
  async (): Promise<Recorded<T>> => ({
    ...(await measure()),
    at: new Date().toISOString(),
    commit: commitName(),
  })
