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
  'a letter missing': 'q=kettelbel',
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

type Answered = { ms: number; total: number }
type Times = { search: number[]; like: number[]; found: number }

/**
 * `GET /api/search` through Payload's own handler, one request after another, with PostgreSQL on the same machine; the
 * network and HTTP are left out, and so is the cache of answers. Beside each, what Payload finds by itself: exercises whose
 * name is `like` the same words, or as many without words.
 */
const bench: Bench = async ({ log, options }) => {
  const count = options.short ? 500 : EXERCISES
  const rounds = options.rounds ?? 50
  const cms = await openTestPayload()
  try {
    const fillSeconds = await fillCatalogue({ count, payload: cms.payload })
    log(`search knows ${count} exercises after ${fillSeconds.toFixed(1)} s`)
    const fetchApi = createFetch(cms)
    const ask = async (path: string): Promise<Answered> => {
      const startedMs = performance.now()
      // Credentials that are none: whoever sends some is not answered from the cache.
      const response = await fetchApi(path, { headers: { authorization: 'none' } })
      const { total } = (await response.json()) as { total: number }
      const ms = performance.now() - startedMs
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
      return { ms, total }
    }
    const times = new Map<string, Times>(
      Object.keys(queries).map((name) => [name, { found: 0, like: [], search: [] }]),
    )
    // By turns, so that a disturbance of the machine meets all alike; the first round is not counted.
    for (let round = 0; round <= rounds; round += 1)
      for (const [name, query] of Object.entries(queries)) {
        const { ms, total } = await ask(`/search?${query}`)
        const like = await ask(likeOf(query))
        const own = times.get(name)!
        own.found = total
        if (round === 0) continue
        own.search.push(ms)
        own.like.push(like.ms)
      }
    const indexes = await shownPlans({
      ask: () => ask(`/search?${queries['misspelt, English']}`),
      payload: cms.payload,
    })
    const all = [...times.values()]
    return [
      `${count} exercises in two languages, ${times.size} questions, each ${rounds} times, none from the cache of answers. Goal: p95 of at most ${GOAL_MS} ms.`,
      `Beside each, Payload's own \`like\` on the name, in one language, without rank, facets or forgiveness: how many times as long that takes, by p50.`,
      `Reading them all into search, as after an upgrade, took ${fillSeconds.toFixed(1)} s.`,
      '',
      '| asked for | found | p50, ms | p95, ms | `like`, p50, ms | ratio |',
      '| --- | --- | --- | --- | --- | --- |',
      ...[...times].map(([name, each]) => row({ ...each, name })),
      row({
        found: '',
        like: all.flatMap(({ like }) => like),
        name: '**all**',
        search: all.flatMap(({ search }) => search),
      }),
      '',
      `Indexes that the plans of a misspelt word use, by EXPLAIN: ${indexes.map((name) => `\`${name}\``).join(', ')}.`,
    ].join('\n')
  } finally {
    await cms.close()
  }
}
export default bench

/** The same words for Payload's own find; of a question without words a page of all. */
const likeOf = (query: string): string => {
  const asked = new URLSearchParams(query)
  const find = new URLSearchParams({ depth: '0', limit: '20', locale: asked.get('locale') ?? 'en' })
  const [q, page] = [asked.get('q'), asked.get('page')]
  if (q) find.set('where[name][like]', q)
  if (page) find.set('page', page)
  return `/exercises?${find}`
}

type RowArgs = { found: number | string; like: readonly number[]; name: string; search: readonly number[] }

const row = ({ found, like, name, search }: RowArgs): string => {
  const [own, other] = [percentile(search, 50), percentile(like, 50)]
  const cells = [name, found, own.toFixed(1), percentile(search, 95).toFixed(1), other.toFixed(1)]
  return `| ${cells.join(' | ')} | ${(other / own).toFixed(1)} × |`
}

const percentile = (numbers: readonly number[], percent: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * percent) / 100) - 1]!
