import type { Bench } from './types.ts'
import { openTestPayload } from '../test/helpers/openTestPayload.ts'
import { createFetch } from '../test/jobs/createFetch.ts'
import { fillCatalogue } from './search/fillCatalogue.ts'
import { shownPlans } from './search/shownPlans.ts'

const EXERCISES = 10_000
const GOAL_MS = 20

/** What people ask: rightly written, misspelt, in the other language, one letter, a list with filters. */
const queries = {
  'an exact title': 'q=deep+goblet+squat+hold',
  'a word of a thousand titles': 'q=squat',
  'two words': 'q=kettlebell+row',
  'a beginning': 'q=goble',
  'one letter': 'q=s',
  'the other language, accents left out': 'q=echauffement&locale=en',
  'misspelt, French': 'q=échaufement&locale=fr',
  'misspelt, English': 'q=sqautt',
  'two misspelt words': 'q=ketlebel+lungge',
  'a word of every text': 'q=straight',
  'a category': 'q=stretching',
  'nothing there': 'q=zzyzx',
  'a word and filters': 'q=lunge&level=advanced&equipment=kettlebell&category=core',
  'page 40 of a word': 'q=plank&page=40',
  everything: '',
  'everything, by title': 'sort=title&locale=fr',
  'filters alone': 'level=beginner&equipment=none,mat&impact=low',
}

/**
 * `GET /api/search` through Payload's own handler, one request after another, with PostgreSQL on the same machine; the
 * network and HTTP are left out.
 */
const bench: Bench = async ({ log, options }) => {
  const count = options.short ? 500 : EXERCISES
  const rounds = options.rounds ?? 50
  const cms = await openTestPayload()
  try {
    const fillSeconds = await fillCatalogue({ count, payload: cms.payload })
    log(`search knows ${count} exercises after ${fillSeconds.toFixed(1)} s`)
    const fetchApi = createFetch(cms)
    const ask = async (query: string): Promise<{ ms: number; total: number }> => {
      const startedMs = performance.now()
      const response = await fetchApi(`/search?${query}`)
      const { total } = (await response.json()) as { total: number }
      const ms = performance.now() - startedMs
      if (response.status !== 200) throw new Error(`${query}: ${response.status}`)
      return { ms, total }
    }
    for (const query of Object.values(queries)) await ask(query)
    const times = new Map<string, number[]>(Object.keys(queries).map((name) => [name, []]))
    const totals = new Map<string, number>()
    // By turns, so that a disturbance of the machine meets all alike.
    for (let round = 0; round < rounds; round += 1)
      for (const [name, query] of Object.entries(queries)) {
        const { ms, total } = await ask(query)
        times.get(name)!.push(ms)
        totals.set(name, total)
      }
    const all = [...times.values()].flat()
    const indexes = await shownPlans({ ask: () => ask(queries['misspelt, English']), payload: cms.payload })
    return [
      `${count} exercises in two languages, ${Object.keys(queries).length} questions, each ${rounds} times. Goal: p95 of at most ${GOAL_MS} ms.`,
      `Reading them all into search, as after an upgrade, took ${fillSeconds.toFixed(1)} s.`,
      '',
      '| asked for | found | p50, ms | p95, ms |',
      '| --- | --- | --- | --- |',
      ...[...times].map(
        ([name, each]) =>
          `| ${name} | ${totals.get(name)} | ${percentile(each, 50)} | ${percentile(each, 95)} |`,
      ),
      `| **all** | | ${percentile(all, 50)} | **${percentile(all, 95)}** |`,
      '',
      `Indexes that the plan of a misspelt word uses, by EXPLAIN: ${indexes.map((name) => `\`${name}\``).join(', ')}.`,
    ].join('\n')
  } finally {
    await cms.close()
  }
}
export default bench

const percentile = (numbers: readonly number[], percent: number): string =>
  numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * percent) / 100) - 1]!.toFixed(1)
