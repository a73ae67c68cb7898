import { createJournal, type Journal } from '../../../bench/measure/journal.ts'

type ProofJournalArgs = {
  again: boolean
  /** As `git describe` says it: changed files have no name that a result could be kept under. */
  commit: string
  folder: string
  log: (line: string) => void
}

export const proofJournal = ({ commit, ...args }: ProofJournalArgs): Journal => {
  if (commit.endsWith('-dirty')) return ({ measure }) => measure()
  const journal = createJournal(args)
  return ({ of, ...more }) => journal({ ...more, of: [commit, of] })
}
