import type { Exercise, User, Workout } from '../../src/generated/payload-types.ts'
import { makeUser } from '../cms/content.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { watchStudio, type Watch } from './watchStudio.ts'

type PublishedStudio = {
  editor: User
  lunge: Exercise
  squat: Exercise
  studio: Studio
  watch: Watch
  /** Squat, then lunge; its first render is ready. */
  workout: Workout
}

export const publishedStudio = async (): Promise<PublishedStudio> => {
  const studio = await startStudio()
  const watch = watchStudio(studio)
  const squat = await studio.makeExercise('Squat')
  const lunge = await studio.makeExercise('Lunge')
  const editor = await makeUser(studio.payload, 'editor')
  const workout = await studio.publish([squat, lunge])
  await watch.settled(workout.id)
  return { editor, lunge, squat, studio, watch, workout }
}
