import type { Payload } from 'payload'
import type { Category, Clip, Exercise, User, Workout } from '../../src/generated/payload-types.ts'
import { slugs } from '../../src/collections/slugs.ts'

/** 64 hexadecimal digits, as of a normalised clip. */
const hash = 'c'.repeat(64)

export const makeUser = (payload: Payload, role: User['role']): Promise<User> =>
  payload.create({
    collection: slugs.users,
    data: { email: `${role}@example.test`, password: 'a password for a test', role },
  })

export const makeCategory = (payload: Payload, name: string): Promise<Category> =>
  payload.create({ collection: slugs.categories, data: { name, slug: '' } })

/** A clip as ingest leaves it; the row is written past the upload, whose file nobody reads here. */
export const makeClip = async (payload: Payload, status: Clip['status'] = 'usable'): Promise<Clip> =>
  payload.db.create({
    collection: slugs.clips,
    data: {
      filename: `${crypto.randomUUID()}.mov`,
      mimeType: 'video/quicktime',
      normalised: { durationMs: 3000, frameRate: 30, hash, heightPx: 720, widthPx: 1280 },
      status,
      title: 'Clip',
    },
  }) as Promise<Clip>

/** What must be said to publish an exercise, beside its name, category and clip. */
export const plainExercise = {
  _status: 'published',
  equipment: ['mat'],
  impact: 'low',
  instructions: [{ text: 'Stand tall.' }],
  laterality: 'bilateral',
  level: 'beginner',
  measurement: 'time',
  playback: 'loop',
  primaryMuscles: ['quads'],
} satisfies Partial<Exercise>

type MakeExerciseArgs = {
  payload: Payload
  data: Partial<Exercise> & Pick<Exercise, 'category' | 'clip' | 'name'>
}

export const makeExercise = ({ data, payload }: MakeExerciseArgs): Promise<Exercise> =>
  payload.create({
    collection: slugs.exercises,
    data: {
      ...plainExercise,
      secondsPerRep: 3,
      slug: '',
      ...data,
    },
  })

/** One that can be shown, with a category and a clip of its own. */
export const makeSquat = async (payload: Payload, data: Partial<Exercise> = {}): Promise<Exercise> => {
  const category = await makeCategory(payload, 'Legs')
  const clip = await makeClip(payload)
  return makeExercise({
    data: { category: category.id, clip: clip.id, name: 'Squat', ...data },
    payload,
  })
}

/** One block of this exercise once, published. */
export const workoutData = (exercise: number): Omit<Workout, 'createdAt' | 'id' | 'updatedAt'> => ({
  _status: 'published',
  blocks: [{ format: 'interval', items: [{ exercise, kind: 'exercise' }], phase: 'main', rounds: 1 }],
  intensity: 'medium',
  level: 'beginner',
  outputs: [{ aspect: '16x9', height: '720', locale: 'en', look: 'burned' }],
  slug: '',
  title: 'Seven minutes',
})
