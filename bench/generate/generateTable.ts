import type { Timed } from './askAtOnce.ts'

export type Row = { what: string; answers: readonly Timed[] }

/** Milliseconds to the first byte of the film, and how the clients were answered. */
export const generateTable = (rows: readonly Row[]): string =>
  [
    'Client, web process, worker and PostgreSQL share the two cores. First byte: of a film that plays, not of a header; each',
    'client has an address of its own and reads to the end. Films of five minutes from ten clips; the limit of requests for each',
    'client, which stands before the endpoint, is not in the way.',
    '',
    '| what | requests | first byte p50 (ms) | p95 (ms) | whole film p50 (ms) | p95 (ms) | answers |',
    '| --- | --: | --: | --: | --: | --: | --- |',
    ...rows.map(rowOf),
    '',
    'Goals: first byte ≤ 300 ms from known clips, ≤ 1,500 ms when something must be encoded (one client); at once, no failure',
    'but 429.',
  ].join('\n')

const rowOf = ({ answers, what }: Row): string => {
  const films = answers.filter(({ status }) => status === 200)
  const [first, whole] = [films.map(({ firstByteMs }) => firstByteMs), films.map(({ allMs }) => allMs)]
  const figures = [percentile(first, 50), percentile(first, 95), percentile(whole, 50), percentile(whole, 95)]
  return `| ${[what, answers.length, ...figures, statusesOf(answers)].join(' | ')} |`
}

/** Of nothing, nothing. */
const percentile = (values: readonly number[], percent: number): string => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1]?.toFixed(0) ?? '–'
}

const statusesOf = (answers: readonly Timed[]): string => {
  const counts = new Map<number, number>()
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].map(([status, count]) => `${count} × ${status}`).join(', ')
}
