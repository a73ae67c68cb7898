import type { Category, Clip, Exercise, Workout } from '../../src/generated/payload-types.ts'
import type { Rest } from './createRest.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { plainExercise } from '../cms/content.ts'
import { shortWorkout } from '../jobs/shortWorkout.ts'
import { tinyClip } from '../jobs/tinyClip.ts'
import { until } from '../jobs/until.ts'

export type Seed = {
  category: (name: string) => Promise<Category>
  /** One of a second, checked by the worker. */
  clip: (title: string, film?: Buffer) => Promise<Clip>
  exercise: (data: Partial<Exercise> & Pick<Exercise, 'category' | 'clip' | 'name'>) => Promise<Exercise>
  /** 5 s of each exercise, published unless `change` says otherwise. */
  workout: (exercises: readonly Exercise[], change?: Partial<Workout>) => Promise<Workout>
  /** A category, a clip, and a published exercise of each name with it. */
  exercises: (names: readonly string[]) => Promise<Exercise[]>
}

/** Content as an editor's browser makes it. */
export const createSeed = (rest: Rest): Seed => {
  const create = async <T>(slug: string, body: FormData | object): Promise<T> =>
    (await rest<{ doc: T }>(`/${slug}?depth=0`, { body })).doc
  const seed: Seed = {
    category: (name) => create(slugs.categories, { name }),
    clip: async (title, film) => {
      const form = new FormData()
      form.set(
        'file',
        new File([new Uint8Array(film ?? (await tinyClip()))], 'clip.mov', { type: 'video/quicktime' }),
      )
      form.set('_payload', JSON.stringify({ title }))
      const { id } = await create<Clip>(slugs.clips, form)
      return until(async () => {
        const clip = await rest<Clip>(`/${slugs.clips}/${id}?depth=0`)
        return clip.status !== 'processing' && clip
      })
    },
    exercise: (data) => create(slugs.exercises, { ...plainExercise, secondsPerRep: 3, ...data }),
    exercises: async (names) => {
      const category = await seed.category(`Moves of ${names[0]}`)
      const clip = await seed.clip(`Clip of ${names[0]}`)
      const made: Exercise[] = []
      for (const name of names) made.push(await seed.exercise({ category: category.id, clip: clip.id, name }))
      return made
    },
    workout: (exercises, change = {}) => create(slugs.workouts, { ...shortWorkout(exercises), ...change }),
  }
  return seed
}
