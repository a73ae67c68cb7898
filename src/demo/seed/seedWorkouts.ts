import type { Workout } from '../../generated/payload-types.ts'
import type { DemoBlock, DemoItem, DemoLocale, DemoWorkout } from '../content/types.ts'
import type { Ids, SeedContext } from './types.ts'
import { slugs } from '../../collections/slugs.ts'
import { workouts } from '../content/workouts.ts'
import { idBySlug } from './idBySlug.ts'
import { required } from './required.ts'

const collection = slugs.workouts

type SeedWorkoutsArgs = SeedContext & { categoryIds: Ids; exerciseIds: Ids }

/** Drafts first, in both languages; the publish comes last, so each workout is rendered once. */
export const seedWorkouts = async (args: SeedWorkoutsArgs): Promise<void> => {
  const { log, payload } = args
  for (const workout of workouts.toSorted((a, b) => exerciseCount(a) - exerciseCount(b))) {
    args.signal?.throwIfAborted()
    const { slug, title } = workout
    const id = (await idBySlug({ collection, payload, slug })) ?? (await create(args, workout))
    const french = await payload.findByID({ collection, depth: 0, fallbackLocale: false, id, locale: 'fr' })
    if (!french.title) await translate(args, french, workout)
    if (french._status === 'published') continue
    await payload.update({ collection, data: { _status: 'published' }, id, locale: 'en' })
    log(`"${title.en}" is published`)
  }
}

/** Fewest first: each is encoded once, so that video is there soonest, and nothing else is made meanwhile. */
const exerciseCount = ({ blocks }: DemoWorkout): number =>
  new Set(blocks.flatMap(({ items }) => items.flatMap((item) => ('exercise' in item ? [item.exercise] : []))))
    .size

const create = async ({ categoryIds, exerciseIds, payload }: SeedWorkoutsArgs, workout: DemoWorkout) => {
  const { blocks, categories, summary, tags, title, ...fields } = workout
  const created = await payload.create({
    collection,
    data: {
      ...fields,
      _status: 'draft',
      blocks: blocks.map((block) => blockIn('en', block, exerciseIds)),
      categories: categories.map((name) => required(categoryIds, name)),
      outputs: [{ aspect: '16x9', height: '720', locale: 'en', look: 'burned' }],
      summary: summary.en,
      tags: [...tags],
      title: title.en,
    },
    locale: 'en',
  })
  return created.id
}

const translate = async (
  { exerciseIds, payload }: SeedWorkoutsArgs,
  stored: Workout,
  workout: DemoWorkout,
) => {
  // With the rows' ids: otherwise they would be new rows, and the English words would go with the old ones.
  const blocks = workout.blocks.map((block, i) => {
    const storedBlock = stored.blocks[i]
    const french = blockIn('fr', block, exerciseIds)
    const items = french.items.map((item, j) => ({ ...item, id: storedBlock?.items[j]?.id }))
    return { ...french, id: storedBlock?.id, items }
  })
  await payload.update({
    collection,
    data: { _status: stored._status, blocks, summary: workout.summary.fr, title: workout.title.fr },
    id: stored.id,
    locale: 'fr',
  })
}

const blockIn = (locale: DemoLocale, { items, name, rounds = 1, ...block }: DemoBlock, exerciseIds: Ids) => ({
  ...block,
  items: items.map((item) => itemIn(locale, item, exerciseIds)),
  name: name[locale],
  rounds,
})

const itemIn = (
  locale: DemoLocale,
  item: DemoItem,
  exerciseIds: Ids,
): Workout['blocks'][number]['items'][number] =>
  'message' in item
    ? { kind: 'message', seconds: item.seconds, text: item.message[locale] }
    : {
        ...item,
        exercise: required(exerciseIds, item.exercise),
        kind: 'exercise',
        side: item.side ?? 'auto',
        target: item.reps === undefined ? 'time' : 'reps',
      }
