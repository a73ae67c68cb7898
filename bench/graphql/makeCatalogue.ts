import { createMigratedDatabase } from '../../test/helpers/createMigratedDatabase.ts'
import { openApp } from '../../test/helpers/openTestPayload.ts'
import { makeCategory, makeClip, makeExercise, workoutData } from '../../test/cms/content.ts'
import { makeVersion } from '../../test/graphql/makeVersion.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { closePayload } from '../../src/server/database/closePayload.ts'

export type Catalogue = {
  databaseUrl: string
  slugs: string[]
  /** Saves one of the workouts, as an editor does. */
  publish: () => Promise<void>
  dispose: () => Promise<void>
}

/** Published workouts of six exercises in a database of their own, each with a version to play. */
export const makeCatalogue = async ({
  count,
  folder,
}: {
  count: number
  folder: string
}): Promise<Catalogue> => {
  const database = await createMigratedDatabase()
  const payload = await openApp({ dataFolder: folder, databaseUrl: database.url, mediaFolder: folder })
  const category = await makeCategory(payload, 'Legs')
  const clip = await makeClip(payload)
  const exercises: number[] = []
  for (const name of ['Squat', 'Lunge', 'Bridge', 'Plank', 'Crunch', 'Twist'])
    exercises.push((await makeExercise({ data: { category: category.id, clip: clip.id, name }, payload })).id)
  const made: Array<{ id: number; slug: string }> = []
  for (let i = 0; i < count; i += 1) {
    const data = workoutData(exercises[0]!)
    const items = exercises.map((exercise) => ({ exercise, kind: 'exercise' as const }))
    const blocks = [{ format: 'interval' as const, items, phase: 'main' as const, rounds: 3 }]
    const workout = await payload.create({
      collection: slugs.workouts,
      data: { ...data, blocks, slug: `workout-${i}`, title: `Workout ${i}` },
    })
    await makeVersion(payload, workout.id)
    made.push({ id: workout.id, slug: `workout-${i}` })
  }
  let saves = 0
  return {
    databaseUrl: database.url,
    dispose: async () => {
      await closePayload(payload)
      await database.drop()
    },
    publish: async () => {
      saves += 1
      const { id } = made[saves % made.length]!
      await payload.update({ collection: slugs.workouts, data: { title: `Saved ${saves}` }, id })
      await makeVersion(payload, id)
    },
    slugs: made.map(({ slug }) => slug),
  }
}
