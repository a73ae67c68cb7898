import { slugs } from '../../collections/slugs.ts'

type LoadExerciseNameArgs = { apiUrl: string; id: string; locale: string }
type Waiting = { id: string; resolve: (name: string | null) => void }

const names = new Map<string, Promise<string | null>>()
const waiting = new Map<string, Waiting[]>()

/** One request for all rows that ask in the same moment, and none for a name that is known already. */
export const loadExerciseName = ({ apiUrl, id, locale }: LoadExerciseNameArgs): Promise<string | null> => {
  const key = `${locale} ${id}`
  const known = names.get(key)
  if (known) return known
  const name = new Promise<string | null>((resolve) => ask({ apiUrl, locale, who: { id, resolve } }))
  names.set(key, name)
  return name
}

const ask = ({ apiUrl, locale, who }: { apiUrl: string; locale: string; who: Waiting }): void => {
  const others = waiting.get(locale)
  if (others) return void others.push(who)
  waiting.set(locale, [who])
  setTimeout(() => {
    const all = waiting.get(locale) ?? []
    waiting.delete(locale)
    void answer({ all, apiUrl, locale })
  })
}

const answer = async ({
  all,
  apiUrl,
  locale,
}: {
  all: Waiting[]
  apiUrl: string
  locale: string
}): Promise<void> => {
  const query = new URLSearchParams({
    depth: '0',
    draft: 'true',
    limit: String(all.length),
    locale,
    'select[name]': 'true',
    'where[id][in]': all.map(({ id }) => id).join(','),
  })
  const found = await fetchNames(`${apiUrl}/${slugs.exercises}?${query}`)
  for (const { id, resolve } of all) resolve(found.get(id) ?? null)
}

/** A label without its name is no reason to trouble the editor. */
const fetchNames = async (url: string): Promise<Map<string, string>> => {
  const response = await fetch(url, { credentials: 'include' }).catch(() => null)
  if (!response?.ok) return new Map()
  const { docs } = (await response.json()) as { docs: Array<{ id: number | string; name: string }> }
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
