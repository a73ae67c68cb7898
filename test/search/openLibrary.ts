import type { AnsweredHit, AnsweredSearch } from '../../src/endpoints/search/answerSearch.ts'
import type { Category, Exercise, Workout } from '../../src/generated/payload-types.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeCategory, makeClip, makeExercise, workoutData } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { createFetch, type FetchApi } from '../jobs/createFetch.ts'

type Names = { en: string; fr?: string }

/** The reference app with content that needs no FFmpeg: of a workout's video there is the row alone. */
export type Library = TestPayload & {
  fetchApi: FetchApi
  /** `GET /api/search`, which must answer 200. */
  search: (query: string) => Promise<AnsweredSearch>
  /** The titles of what it finds. */
  titles: (query: string) => Promise<string[]>
  category: (names: Names) => Promise<Category>
  exercise: (
    names: Names,
    data: { category: Category } & Omit<Partial<Exercise>, 'category'>,
  ) => Promise<Exercise>
  /** Published, with a video. */
  workout: (names: Names, data?: Partial<Workout>) => Promise<Workout>
}

export const openLibrary = async (): Promise<Library> => {
  const cms = await openTestPayload()
  const { payload } = cms
  const clip = await makeClip(payload)
  const fetchApi = createFetch(cms)
  const search = async (query: string): Promise<AnsweredSearch> => {
    // With credentials that are none: past the cache of answers, which hears of a change a moment later.
    const response = await fetchApi(`/search?${query}`, { headers: { authorization: 'none' } })
    if (response.status !== 200) throw new Error(`${query}: ${response.status} ${await response.text()}`)
    return (await response.json()) as AnsweredSearch
  }
  const inFrench = async (
    collection: 'categories' | 'exercises' | 'workouts',
    id: number,
    data: Partial<Exercise & Workout>,
  ): Promise<void> => {
    await payload.update({ collection, data, id, locale: 'fr' })
  }
  let item: number | undefined
  const exercise: Library['exercise'] = async ({ en, fr }, { category, ...data }) => {
    const made = await makeExercise({
      data: { ...data, category: category.id, clip: clip.id, name: en },
      payload,
    })
    if (fr) await inFrench(slugs.exercises, made.id, { instructions: [{ text: 'Debout.' }], name: fr })
    item ??= made.id
    return made
  }
  return {
    ...cms,
    category: async ({ en, fr }) => {
      const made = await makeCategory(payload, en)
      if (fr) await inFrench(slugs.categories, made.id, { name: fr })
      return made
    },
    exercise,
    fetchApi,
    search,
    titles: async (query) => (await search(query)).hits.map(({ title }: AnsweredHit) => title),
    workout: async ({ en, fr }, data = {}) => {
      if (item === undefined) throw new Error('openLibrary: make an exercise before a workout')
      const made = await payload.create({
        collection: slugs.workouts,
        data: { ...workoutData(item), ...data, title: en },
      })
      if (fr) await inFrench(slugs.workouts, made.id, { title: fr })
      await poolOf(payload).query(
        `UPDATE renders SET status = 'ready', poster_key = 'poster' WHERE workout_id = $1`,
        [made.id],
      )
      return made
    },
  }
}
