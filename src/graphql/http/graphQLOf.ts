import type { ChangeListener } from '../../adapters/changes/listenForChanges.ts'
import type { CacheFigures } from '../cache/createResponseCache.ts'
import type { Payload } from 'payload'
import { listenForChanges } from '../../adapters/changes/listenForChanges.ts'
import { connectionOf } from '../../worker/connectionOf.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { createResponseCache } from '../cache/createResponseCache.ts'
import { createParse } from '../limits/createParse.ts'
import { type AnswerGraphQL, createAnswerGraphQL } from './createAnswerGraphQL.ts'
import { createExecute } from './createExecute.ts'
import { createIsAnonymous } from './isAnonymous.ts'
import { publicFields } from './publicFields.ts'

export type GraphQLService = {
  answer: AnswerGraphQL
  maxBytes: number
  /** null: the cache is off. */
  cacheFigures: () => (CacheFigures & { hearsChanges: boolean }) | null
  /** Ends the listening for changes. */
  stop: () => Promise<void>
}

/** Next's bundle and our own server have this module twice, and one Payload between them. */
const key = Symbol.for('repreel.graphql')
const services = ((globalThis as { [key]?: WeakMap<Payload, GraphQLService> })[key] ??= new WeakMap())

/** The one service of a Payload instance, made when it is first asked for. */
export const graphQLOf = (payload: Payload, { cacheKey }: { cacheKey?: string } = {}): GraphQLService => {
  const known = services.get(payload)
  if (known) return known
  const made = createService(payload, cacheKey)
  services.set(payload, made)
  return made
}

const createService = (payload: Payload, cacheKey: string | undefined): GraphQLService => {
  const { graphQL: limits, responseCache } = optionsOfHost(payload)
  const keepMs = responseCache.seconds * 1000
  const cache = keepMs > 0 ? createResponseCache({ maxBytes: responseCache.megabytes * 1e6 }) : null
  const parse = createParse(limits)
  let listener: ChangeListener | null = null
  const answer = createAnswerGraphQL({
    cache,
    execute: createExecute({ cacheKey, limits, parse, payload }),
    isAnonymous: createIsAnonymous(payload),
    keepMs,
    limits,
    parse,
    publicFields,
  })
  if (cache) listener = listen(payload, cache.changed)
  return {
    answer,
    cacheFigures: () => cache && { ...cache.figures(), hearsChanges: listener?.hears() ?? false },
    maxBytes: limits.maxBytes,
    stop: async () => {
      await listener?.stop()
      services.delete(payload)
    },
  }
}

const listen = (payload: Payload, onChange: () => void): ChangeListener => {
  const { connectionString, directConnectionString } = connectionOf(payload)
  return listenForChanges({
    connectionString: directConnectionString ?? connectionString,
    onChange,
    onState: (hears) =>
      hears
        ? payload.logger.info('repreel: answers are kept until something changes')
        : payload.logger.warn(
            'repreel: the database is silent about changes; kept answers end by their time limit alone',
          ),
  })
}
