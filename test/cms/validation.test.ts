import type { Category, Clip, Exercise } from '../../src/generated/payload-types.ts'
import { ValidationError } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { makeCategory, makeClip, makeExercise, workoutData } from './content.ts'

let cms: TestPayload
let category: Category
let clip: Clip
let squat: Exercise

beforeAll(async () => {
  cms = await openTestPayload()
  category = await makeCategory(cms.payload, 'Legs')
  clip = await makeClip(cms.payload)
  squat = await makeExercise({
    data: { category: category.id, clip: clip.id, name: 'Squat' },
    payload: cms.payload,
  })
})

afterAll(() => cms.close())

/** The paths and messages of what a save is refused for; none where it is accepted. */
const refusal = async (save: () => Promise<unknown>): Promise<Record<string, string>> => {
  try {
    await save()
    return {}
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return Object.fromEntries(error.data.errors.map(({ message, path }) => [path, message]))
  }
}

const createWorkout = (
  data: Partial<ReturnType<typeof workoutData>>,
  options: { draft?: boolean; locale?: 'en' | 'fr' } = {},
) =>
  cms.payload.create({
    collection: slugs.workouts,
    data: { ...workoutData(squat.id), ...data },
    ...options,
  })

test('every mistake of a workout is told at its field when it is published', async () => {
  const blocks = workoutData(squat.id).blocks.concat([
    { format: 'amrap', items: [{ kind: 'exercise' }], phase: 'main', rounds: 1 },
  ])
  const told = await refusal(() => createWorkout({ blocks, title: 'X' }))
  expect(Object.keys(told).sort()).toEqual(['blocks.1.items.0.exercise', 'blocks.1.timeCapSeconds', 'title'])
  expect(told.title).toContain('“X”')
})

test('the same video asked for twice is refused with the rows that ask for it', async () => {
  const output = { aspect: '16x9', height: '720', locale: 'en', look: 'burned' } as const
  const outputs = [output, { ...output, height: '480' } as const, output]
  const told = await refusal(() => createWorkout({ outputs }))
  expect(Object.keys(told)).toEqual(['outputs'])
  expect(told.outputs).toMatch(/^Video 3 is the same as video 1/)
  expect(await refusal(() => createWorkout({ outputs: outputs.slice(0, 2) }))).toEqual({})
})

test('a draft may be incomplete', async () => {
  expect(
    await refusal(() => createWorkout({ _status: 'draft', blocks: [], title: 'D' }, { draft: true })),
  ).toEqual({})
})

test('a draft is refused for a value that can never be right', async () => {
  const [block] = workoutData(squat.id).blocks
  const told = await refusal(() =>
    createWorkout({ _status: 'draft', blocks: [{ ...block!, rounds: 21 }] }, { draft: true }),
  )
  expect(told).toEqual({ 'blocks.0.rounds': expect.stringContaining('21') as string })
})

test('an exercise is told all that is missing at once', async () => {
  const save = () =>
    cms.payload.create({ collection: slugs.exercises, data: { _status: 'published', name: 'Y' } as never })
  expect(Object.keys(await refusal(save)).sort()).toEqual([
    'category',
    'clip',
    'instructions',
    'name',
    'primaryMuscles',
  ])
})

test('an exercise cannot be published with an invalid clip', async () => {
  const invalid = await makeClip(cms.payload, 'invalid')
  const data = { category: category.id, clip: invalid.id, name: 'Lunge' }
  const told = await refusal(() => makeExercise({ data, payload: cms.payload }))
  expect(told).toEqual({ clip: expect.stringContaining('cannot be used') as string })
})

test('a workout cannot be published with an exercise whose clip is not usable', async () => {
  const processing = await makeClip(cms.payload, 'processing')
  const lunge = await makeExercise({
    data: { category: category.id, clip: processing.id, name: 'Lunge' },
    payload: cms.payload,
  })
  const told = await refusal(() => createWorkout({ blocks: workoutData(lunge.id).blocks }))
  expect(told).toEqual({ 'blocks.0.items.0.exercise': expect.stringContaining('“Lunge”') as string })
})

test('a published workout carries its figures, and a client cannot set them', async () => {
  const workout = await cms.payload.create({
    collection: slugs.workouts,
    data: { ...workoutData(squat.id), facts: { totalSeconds: 1 } },
    overrideAccess: false,
    user: { collection: 'users', role: 'editor' },
  })
  // Prepare 10, work 40, outro 5.
  expect(workout.facts).toMatchObject({
    equipment: ['mat'],
    exerciseCount: 1,
    maxImpact: 'low',
    muscles: ['quads'],
    totalSeconds: 55,
    workSeconds: 40,
  })
})

test('a slug is made from the title and is unique', async () => {
  const first = await createWorkout({ title: 'Été à fond' })
  const second = await createWorkout({ title: 'Été à fond' })
  expect([first, second].map((doc) => (doc as { slug: string }).slug)).toEqual(['ete-a-fond', 'ete-a-fond-2'])
})

test('a slug cannot change after the first publish, not even after an unpublish', async () => {
  const { id } = await createWorkout({ title: 'Frozen' })
  const update = (data: object) => cms.payload.update({ collection: slugs.workouts, data, id: id })
  await update({ _status: 'draft' })
  expect(Object.keys(await refusal(() => update({ slug: 'thawed' })))).toEqual(['slug'])
  expect(await refusal(() => update({ _status: 'published', title: 'Frozen still' }))).toEqual({})
})

test('a duplicate gets a slug of its own and is free to change it', async () => {
  const { id } = await createWorkout({ title: 'Original' })
  const copy = await cms.payload.duplicate({ collection: slugs.workouts, draft: true, id: id })
  expect(copy.slug).not.toBe('original')
  const changed = await cms.payload.update({
    collection: slugs.workouts,
    data: { slug: 'copy' },
    draft: true,
    id: copy.id,
  })
  expect(changed.slug).toBe('copy')
})

test('restoring a version from before the first publish keeps the public slug', async () => {
  const draft = await createWorkout({ _status: 'draft', slug: 'early', title: 'Restored' }, { draft: true })
  const id = draft.id
  await cms.payload.update({
    collection: slugs.workouts,
    data: { _status: 'published', slug: 'public-one' },
    id,
  })
  const { docs } = await cms.payload.findVersions({
    collection: slugs.workouts,
    sort: 'createdAt',
    where: { parent: { equals: id } },
  })
  await cms.payload.restoreVersion({ collection: slugs.workouts, id: String(docs[0]!.id) })
  const restored = await cms.payload.findByID({ collection: slugs.workouts, draft: true, id })
  expect(restored.slug).toBe('public-one')
})

test('an exercise is told that a muscle stands on both lists, and that its trim ends after the clip', async () => {
  const told = await refusal(() =>
    makeExercise({
      data: {
        category: category.id,
        clip: clip.id,
        name: 'Twice',
        secondaryMuscles: ['quads'],
        trim: { inMs: 0, outMs: 9000 },
      },
      payload: cms.payload,
    }),
  )
  expect(Object.keys(told).sort()).toEqual(['secondaryMuscles', 'trim.outMs'])
})

test('easier and harder variants make no circle', async () => {
  const harder = await makeExercise({
    data: { category: category.id, clip: clip.id, easierVariants: [squat.id], name: 'Pistol squat' },
    payload: cms.payload,
  })
  const told = await refusal(() =>
    cms.payload.update({
      collection: slugs.exercises,
      data: { easierVariants: [harder.id] },
      id: squat.id,
    }),
  )
  expect(Object.keys(told)).toEqual(['easierVariants'])
})

test('what is in use cannot be deleted, and the message names where', async () => {
  await createWorkout({ title: 'Uses the squat' })
  const used = cms.payload.delete({ collection: slugs.exercises, id: squat.id })
  await expect(used).rejects.toThrow(
    /by “(Seven minutes|Uses the squat|Été à fond|Frozen still|Original|Restored)”/,
  )
  const remove = (collection: 'clips' | 'categories', id: number) => cms.payload.delete({ collection, id })
  await expect(remove(slugs.clips, clip.id)).rejects.toThrow('Still used')
  await expect(remove(slugs.categories, category.id)).rejects.toThrow('Still used')
})

test('a character that no font has is noted on the exercise and on the workout, and refuses neither', async () => {
  const exercise = await makeExercise({
    data: { category: category.id, clip: clip.id, name: 'Squat 💪' },
    payload: cms.payload,
  })
  expect(exercise.notes).toEqual([
    {
      key: 'text.undrawable',
      level: 'warning',
      params: { code: 'U+1F4AA', field: 'field.name', font: '@fontsource/noto-emoji', value: '💪' },
      path: 'name',
    },
  ])
  const { facts } = await createWorkout({ title: 'Morning تمرين' })
  expect(facts?.notes).toContainEqual(expect.objectContaining({ key: 'text.undrawable', path: 'title' }))
})
