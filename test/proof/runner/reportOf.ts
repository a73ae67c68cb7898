import type { ProofResult } from './types.ts'

type ReportOfArgs = {
  title: string
  headline: string
  facts: ReadonlyArray<{ fact: string; holds: boolean }>
}

/** A proof that is a list of facts, each of which holds or not. */
export const reportOf = ({ facts, headline, title }: ReportOfArgs): ProofResult => {
  const failed = facts.filter(({ holds }) => !holds).length
  const lines = facts.map(({ fact, holds }) => `- ${holds ? 'holds' : '**does not hold**'}: ${fact}`)
  return {
    failed,
    markdown: [`## ${title}`, '', headline, '', ...lines].join('\n'),
    passed: facts.length - failed,
  }
}
