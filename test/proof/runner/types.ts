import type { Journal } from '../../../bench/measure/journal.ts'

export type ProofArgs = {
  /** What was proven at this commit before is not proven again, so that a long proof goes on where it was stopped. */
  journal: Journal
  /** Everything random comes from it: the same seed, the same run. */
  seed: number
  /** The shortest form that still proves something, for every CI run. */
  short: boolean
  /** What a person who waits wants to know. */
  log: (line: string) => void
}

export type ProofResult = {
  passed: number
  failed: number
  /** What was done and measured, and each failure: the body of docs/proof/<name>.md. */
  markdown: string
}

export type Proof = (args: ProofArgs) => Promise<ProofResult>
