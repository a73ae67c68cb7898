import type { Exercise, Workout } from '../../../src/generated/payload-types.ts'
import type { OpenStudio } from '../../jobs/openStudio.ts'
import { slugs } from '../../../src/collections/slugs.ts'
import { makeExercise, makeUser } from '../../cms/content.ts'
import { createAsk } from '../../jobs/graphql.ts'

type Work = { exercise: Exercise; seconds: number }

export type AskRenders = {
  /** `pieces` segments that nothing else has. */
  long: (pieces: number) => Promise<Workout>
  /** A segment of its own, the last of the long workout, and one that each short one of the wave has. */
  short: (args: { wave: number; i: number }) => Promise<Workout>
  /** A draft of a workout that is published, and never changed. */
  preview: (workout: Workout, wave: number) => Promise<void>
}

const LEAST_SECONDS = 5
const LENGTHS = 15

/** Editors' work on workouts whose every work is a segment of its own: another exercise, or another length. */
export const createAskRenders = async ({ exercise, payload, publish }: OpenStudio): Promise<AskRenders> => {
  const editor = await makeUser(payload, 'editor')
  const named = new Map<string, Exercise>()
  const exerciseOf = async (name: string): Promise<Exercise> => {
    const made = named.get(name) ?? (await makeExercise({ data: { ...sourceOf(exercise), name }, payload }))
    named.set(name, made)
    return made
  }
  const longWork = async (i: number): Promise<Work> => ({
    exercise: await exerciseOf(`Long ${Math.floor(i / LENGTHS)}`),
    seconds: LEAST_SECONDS + (i % LENGTHS),
  })
  let lastOfLong: Work | null = null
  const workout = (title: string, works: readonly Work[]): Promise<Workout> =>
    publish([], {
      blocks: blocksOf(works),
      outputs: [{ aspect: '16x9', height: '480', locale: 'en', look: 'burned' }],
      title,
    })
  return {
    long: async (pieces) => {
      const works: Work[] = []
      for (let i = 0; i < pieces; i++) works.push(await longWork(i))
      lastOfLong = works.at(-1) ?? null
      return workout('Long', works)
    },
    short: async ({ i, wave }) =>
      workout(`Short ${wave}.${i}`, [
        { exercise: await exerciseOf(`Short ${wave}.${i}`), seconds: LEAST_SECONDS },
        { exercise: await exerciseOf(`Shared ${wave}`), seconds: LEAST_SECONDS },
        ...(lastOfLong ? [lastOfLong] : []),
      ]),
    preview: async ({ id }, wave) => {
      await payload.update({
        collection: slugs.workouts,
        data: { title: `Preview ${wave}` },
        draft: true,
        id,
      })
      const { errors } = await createAsk(payload)({
        source: `mutation { previewWorkout(id: ${id}) { id } }`,
        user: { ...editor, collection: slugs.users },
      })
      if (errors?.[0]) throw errors[0]
    },
  }
}

const sourceOf = ({ category, clip }: Exercise): Pick<Exercise, 'category' | 'clip'> => ({
  category: idOf(category),
  clip: idOf(clip),
})

const idOf = (value: number | { id: number }): number => (typeof value === 'number' ? value : value.id)

/** As many as a block may have. */
const ITEMS = 30

const blocksOf = (works: readonly Work[]): Workout['blocks'] =>
  Array.from({ length: Math.ceil(works.length / ITEMS) }, (_, i) => ({
    format: 'interval',
    items: works.slice(i * ITEMS, (i + 1) * ITEMS).map(({ exercise, seconds }) => ({
      exercise: exercise.id,
      kind: 'exercise' as const,
      target: 'time' as const,
      workSeconds: seconds,
    })),
    phase: 'main',
    rounds: 1,
  }))
