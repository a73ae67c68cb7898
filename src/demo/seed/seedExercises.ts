import type { DemoExercise, DemoLocale } from '../content/types.ts'
import type { Ids, SeedContext } from './types.ts'
import assert from 'node:assert/strict'
import { slugs } from '../../collections/slugs.ts'
import { exercises } from '../content/exercises.ts'
import { movements } from '../exercises/movements.ts'
import { demoLicence } from './demoLicence.ts'
import { idBySlug } from './idBySlug.ts'
import { repSeconds } from './repSeconds.ts'
import { required } from './required.ts'

const collection = slugs.exercises

type SeedExercisesArgs = SeedContext & { categoryIds: Ids; clipIds: Ids }

export const seedExercises = async (args: SeedExercisesArgs): Promise<Ids> => {
  const { payload } = args
  const ids: Record<string, number> = {}
  for (const exercise of exercises) {
    args.signal?.throwIfAborted()
    const { slug } = exercise
    const id = (await idBySlug({ collection, payload, slug })) ?? (await create(args, exercise))
    await translate(payload, id, exercise)
    ids[slug] = id
  }
  await linkVariants(payload, ids)
  return ids
}

const create = async ({ categoryIds, clipIds, payload }: SeedExercisesArgs, exercise: DemoExercise) => {
  const { category, clipSide, easier: _easier, harder: _harder, slug, text, ...fields } = exercise
  const movement = movements.find((candidate) => candidate.slug === slug)
  assert(movement, `the demo exercise "${slug}" has a movement`)
  const created = await payload.create({
    collection,
    data: {
      ...fields,
      ...textIn('en', exercise),
      _status: 'published',
      category: required(categoryIds, category),
      clip: required(clipIds, slug),
      clipSide,
      contraindications: [...(fields.contraindications ?? [])],
      equipment: [...(fields.equipment ?? [])],
      licence: demoLicence(text.en.name),
      mirrorable: true,
      playback: 'loop',
      primaryMuscles: [...fields.primaryMuscles],
      secondaryMuscles: [...fields.secondaryMuscles],
      secondsPerRep: repSeconds(movement),
      slug,
    },
    locale: 'en',
  })
  return created.id
}

const textIn = (locale: DemoLocale, { text }: DemoExercise) => {
  const { cues, instructions, name, shortName } = text[locale]
  const rows = (lines: readonly string[]) => lines.map((line) => ({ text: line }))
  return { cues: rows(cues), instructions: rows(instructions), name, shortName }
}

const translate = async (payload: SeedContext['payload'], id: number, exercise: DemoExercise) => {
  const french = await payload.findByID({ collection, depth: 0, fallbackLocale: false, id, locale: 'fr' })
  if (french.name) return
  await payload.update({
    collection,
    data: { ...textIn('fr', exercise), _status: 'published' },
    id,
    locale: 'fr',
  })
}

/** After all exist: an exercise may name one that comes later. */
const linkVariants = async (payload: SeedContext['payload'], ids: Ids): Promise<void> => {
  for (const { easier = [], harder = [], slug } of exercises) {
    if (easier.length + harder.length === 0) continue
    const id = required(ids, slug)
    const { easierVariants, harderVariants } = await payload.findByID({ collection, depth: 0, id })
    if (easierVariants?.length || harderVariants?.length) continue
    const toIds = (names: readonly string[]) => names.map((name) => required(ids, name))
    await payload.update({
      collection,
      data: { _status: 'published', easierVariants: toIds(easier), harderVariants: toIds(harder) },
      id,
      locale: 'en',
    })
  }
}
