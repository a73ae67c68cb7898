import type { Finding } from './types.ts'

const marks = { ok: '✓', warning: '!', problem: '✗' }

/** One line, and a second one with what to do about it. */
export const describeFinding = ({ detail, remedy, state, subject }: Finding): string =>
  [`${marks[state]} ${subject}: ${detail}`, ...(remedy ? [`    → ${remedy}`] : [])].join('\n')
