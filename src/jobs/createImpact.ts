import type { Payload, PayloadRequest, Where } from 'payload'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { Content } from '../adapters/payload/snapshot/loadContent.ts'
import type { Impact } from '../core/explain/impact.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import type { Engine } from '../engine/createEngine.ts'
import type { Planner } from './createPlanner.ts'
import { dbOf } from '../adapters/payload/dbOf.ts'
import { pretendNewFile } from '../adapters/payload/clips/pretendNewFile.ts'
import { readNewestHashes } from '../adapters/payload/renders/readNewestHashes.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { dependentWorkouts, workoutsUsing } from '../adapters/payload/snapshot/dependentWorkouts.ts'
import { loadContent } from '../adapters/payload/snapshot/loadContent.ts'
import { undone } from '../adapters/payload/undone.ts'
import { slugs } from '../collections/slugs.ts'
import { forecastRender } from '../engine/forecastRender.ts'
import { estimatorFor } from './estimatorFor.ts'
import { planOf } from './planOf.ts'

/** A save that has not happened. */
export type Change =
  | {
      collection: 'exercises' | 'clips' | 'music'
      id: DocumentId
      data: Record<string, unknown>
      /** A clip's file is replaced: what is not known of the new one is taken to be as it was. @default false */
      newFile?: boolean
    }
  | { global: 'settings'; data: Record<string, unknown> }

type ImpactArgs = { change: Change; req: PayloadRequest }

/** What a save would make anew in the workouts that it concerns. Refuses what the save would refuse. */
export type ImpactOf = (args: ImpactArgs) => Promise<Impact>

/** Plans take about 20 ms each; what more there are is told as a number. */
const MOST_WORKOUTS = 100

export const createImpact =
  (planner: Planner): ImpactOf =>
  async ({ change, req }) => {
    const { payload } = req
    const { published, used, workoutIds } = await concerned({ change, payload })
    const contents = await contentsAfter({ change, req, workoutIds })
    const rows = rowsOf({ collection: slugs.renders, db: dbOf(payload), payload })
    const newest = await readNewestHashes({ rows, workoutIds })
    const changed = [...contents].filter(([id, { inputHash }]) => newest.get(String(id)) !== inputHash)
    const { engine, store } = await planner()
    const { plans, refused } = await plansOf({ changed, engine })
    const plan = inOne(plans)
    const estimate = await estimatorFor({ db: rows.db, plan, store })
    const forecast = await forecastRender({ estimate, plan, previous: null, store })
    return {
      bytes: forecast.bytes,
      cpuSeconds: forecast.cpuSeconds,
      looked: workoutIds.length,
      newSegments: forecast.segments.new,
      newSounds: forecast.sounds.new,
      published,
      refused,
      renders: plans.length,
      used,
    }
  }

type Concerned = Pick<Impact, 'published' | 'used'> & { workoutIds: DocumentId[] }

/** Asked before the save's transaction, which would otherwise wait for a second connection. */
const concerned = async ({
  change,
  payload,
}: Pick<ImpactArgs, 'change'> & { payload: Payload }): Promise<Concerned> => {
  const source = 'global' in change ? null : { collection: change.collection, id: change.id }
  const using = await workoutsUsing({ payload, source })
  const count = async (where: Where): Promise<number> =>
    (await payload.db.count({ collection: slugs.workouts, where: { and: [using, where] } })).totalDocs
  return {
    published: await count({ _status: { equals: 'published' } }),
    used: await count({}),
    workoutIds: await dependentWorkouts({ afterId: undefined, limit: MOST_WORKOUTS, payload, source }),
  }
}

type PlansOfArgs = { changed: ReadonlyArray<[DocumentId, Content]>; engine: Engine }
type Plans = { plans: RenderPlan[]; refused: Array<Impact['refused'][number]> }

const plansOf = async ({ changed, engine }: PlansOfArgs): Promise<Plans> => {
  const { plans, refused }: Plans = { plans: [], refused: [] }
  for (const [workoutId, content] of changed) {
    const planned = await planOf({ content, engine })
    if ('plan' in planned) plans.push(planned.plan)
    else refused.push({ problem: planned.failure.message, workoutId: String(workoutId) })
  }
  return { plans, refused }
}

type ContentsAfterArgs = ImpactArgs & { workoutIds: readonly DocumentId[] }

const contentsAfter = ({ change, req, workoutIds }: ContentsAfterArgs): Promise<Map<DocumentId, Content>> =>
  undone({
    req,
    work: async (inner) => {
      await save({ change, req: inner })
      const contents = new Map<DocumentId, Content>()
      for (const workoutId of workoutIds) {
        const content = await loadContent({ payload: inner.payload, req: inner, workoutId })
        if (content) contents.set(workoutId, content)
      }
      return contents
    },
  })

/** As the admin's form saves: with the rights of who asks, and every rule. */
const save = async ({ change, req }: ImpactArgs): Promise<void> => {
  const { payload, user } = req
  const asWho = { overrideAccess: false, req, user } as const
  if ('global' in change) await payload.updateGlobal({ ...asWho, data: change.data, slug: slugs.settings })
  else {
    const { collection, data, id } = change
    const status = hasDrafts({ collection, payload }) ? { _status: 'published' as const } : {}
    await payload.update({ ...asWho, collection, data: { ...data, ...status }, id })
    if (change.newFile) await pretendNewFile({ id, req })
  }
}

const hasDrafts = ({
  collection,
  payload,
}: {
  collection: Exclude<Change, { global: unknown }>['collection']
  payload: Payload
}) => Boolean(payload.collections[collection]?.config.versions?.drafts)

/** A piece that several of them need is there once. */
const inOne = (plans: readonly RenderPlan[]): RenderPlan => ({
  outputs: [],
  posterFrame: null,
  segments: new Map(plans.flatMap(({ segments }) => [...segments])),
  sounds: new Map(plans.flatMap(({ sounds }) => [...sounds])),
})
