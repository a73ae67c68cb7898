import type { ProofResult } from './types.ts'

export type ProofPageArgs = {
  name: string
  /** Of the code that was proven. */
  commit: string
  command: string
  date: Date
  seconds: number
  seed: number
  result: ProofResult
}

/** The page that `docs/proof` keeps of one run. */
export const proofPage = ({ command, commit, date, name, result, seconds, seed }: ProofPageArgs): string =>
  [
    `# Proof: ${name}`,
    '',
    `- ${result.passed} passed, ${result.failed} failed`,
    `- \`${command}\`, seed ${seed}, ${seconds.toFixed(0)} s`,
    `- ${date.toISOString().slice(0, 10)}, commit ${commit}`,
    '',
    result.markdown.trim(),
    '',
  ].join('\n')
