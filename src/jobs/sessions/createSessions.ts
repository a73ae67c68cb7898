import type { Payload } from 'payload'
import type { Training } from '../../core/generator/types.ts'
import type { GenerateLimits } from '../../core/sessions/generateLimits.ts'
import type { BossOf } from '../bossOf.ts'
import type { AskedTraining, Client, OpenedSession } from './types.ts'
import { createCatalogue } from '../../adapters/payload/catalogue/createCatalogue.ts'
import { poolOf } from '../../adapters/payload/poolOf.ts'
import { loadGenerated } from '../../adapters/payload/snapshot/loadContent.ts'
import { slugs } from '../../collections/slugs.ts'
import { generateTraining } from '../../core/generator/generateTraining.ts'
import { speedsOf } from '../../core/workout/speedsOf.ts'
import { inRenders } from '../inRenders.ts'
import { assertAllowed } from './assertAllowed.ts'
import { chargeWhenPlanned } from './chargeWhenPlanned.ts'
import { createSessionWatch, type SessionWatch } from './createSessionWatch.ts'
import { GenerateError } from './GenerateError.ts'
import { joinSession, type Renderable } from './joinSession.ts'
import { leaveSession } from './leaveSession.ts'
import { workoutOf } from './workoutOf.ts'

type OpenArgs = { asked: AskedTraining; client: Client; payload: Payload }

/** Generated trainings and their videos, for HTTP and GraphQL. */
export type Sessions = {
  /** The training, and the session that makes its video: one for all who ask for the same. Throws GenerateError. */
  open: (args: OpenArgs) => Promise<OpenedSession>
  watchOf: (payload: Payload) => SessionWatch
  limits: GenerateLimits
}

type Setting = { bossOf: BossOf; limits: GenerateLimits }

export const createSessions = ({ bossOf, limits }: Setting): Sessions => {
  const catalogueOf = createCatalogue()
  const watches = new WeakMap<Payload, SessionWatch>()
  const watchOf = (payload: Payload): SessionWatch => {
    const watch = watches.get(payload) ?? createSessionWatch(payload)
    watches.set(payload, watch)
    return watch
  }
  const train = async ({ asked, payload }: OpenArgs): Promise<Training> => {
    const { locale } = asked.output
    const generation = generateTraining({
      catalogue: await catalogueOf(payload, locale),
      locale,
      params: asked.params,
      speeds: await readSpeeds(payload),
    })
    if ('problem' in generation) throw GenerateError.of(generation.problem)
    return generation.training
  }
  return {
    limits,
    open: async (args) => {
      const { client, payload } = args
      await assertAllowed(args)
      const training = await train(args)
      const content = await contentOf({ ...args, training })
      const scope = { boss: await bossOf(payload), payload, pool: poolOf(payload) }
      const { isNew, session, watcherId } = await inRenders(scope, (within) =>
        joinSession({ client, content, limits, scope: within }),
      )
      const leave = once(() => leaveSession({ ...scope, inputHash: content.inputHash, session, watcherId }))
      if (isNew)
        void chargeWhenPlanned({ client, limits, payload, session, watch: watchOf(payload) }).catch(
          (error: unknown) => payload.logger.warn({ err: error, msg: 'repreel: a training was not charged' }),
        )
      return { ...session, leave, output: content.input.outputs[0]!, training }
    },
    watchOf,
  }
}

const readSpeeds = async (payload: Payload) => {
  const { speeds } = await payload.db.findGlobal<{ speeds?: Parameters<typeof speedsOf>[0] }>({
    slug: slugs.settings,
  })
  return speedsOf(speeds)
}

const contentOf = async ({
  asked,
  payload,
  training,
}: OpenArgs & { training: Training }): Promise<Renderable> => {
  const content = await loadGenerated({ payload, workout: workoutOf(training.model, asked) })
  if (content.kind === 'renderable') return content
  throw new GenerateError({ code: 'generate-clip-missing', message: content.problem })
}

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | null = null
  return () => (done ??= work())
}
