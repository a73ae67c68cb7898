import type { CacheFigures } from '../cache/createResponseCache.ts'
import type { Payload } from 'payload'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { responsesOf } from '../cache/responsesOf.ts'
import { createParse } from '../limits/createParse.ts'
import { type AnswerGraphQL, createAnswerGraphQL } from './createAnswerGraphQL.ts'
import { createExecute } from './createExecute.ts'
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
  const { graphQL: limits } = optionsOfHost(payload)
  const responses = responsesOf(payload)
  const { cache, hearsChanges, isAnonymous, keepMs } = responses
  const parse = createParse(limits)
  const execute = createExecute({ cacheKey, limits, parse, payload })
  return {
    answer: createAnswerGraphQL({ cache, execute, isAnonymous, keepMs, limits, parse, publicFields }),
    cacheFigures: () => cache && { ...cache.figures(), hearsChanges: hearsChanges() },
    maxBytes: limits.maxBytes,
    stop: async () => {
      await responses.stop()
      services.delete(payload)
    },
  }
}
