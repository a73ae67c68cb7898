import type { Payload } from 'payload'
import { CHANGES_CHANNEL } from '../../adapters/changes/channel.ts'
import { changesOf, type HeardChanges } from '../../worker/changesOf.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { createIsAnonymous } from '../http/isAnonymous.ts'
import { createResponseCache, type ResponseCache } from './createResponseCache.ts'

export type Responses = {
  /** null: nothing is kept. */
  cache: ResponseCache | null
  /** Whether nothing of a request could tell who asks; only then is the cache asked or filled. */
  isAnonymous: (request: { headers: Headers; url: string }) => boolean
  /** How long an answer may be kept, at most. */
  keepMs: number
  /** Whether changes end answers at once. */
  hearsChanges: () => boolean
  /** Ends the listening for changes. */
  stop: () => Promise<void>
}

/** Next's bundle and our own server have this module twice, and one Payload between them. */
const key = Symbol.for('repreel.responses')
const known = ((globalThis as { [key]?: WeakMap<Payload, Responses> })[key] ??= new WeakMap())

/** The one cache of answers of a Payload instance, of GraphQL and search alike, made when it is first asked for. */
export const responsesOf = (payload: Payload): Responses => {
  const responses = known.get(payload) ?? createResponses(payload)
  known.set(payload, responses)
  return responses
}

const createResponses = (payload: Payload): Responses => {
  const { megabytes, seconds } = optionsOfHost(payload).responseCache
  const cache = seconds > 0 ? createResponseCache({ maxBytes: megabytes * 1e6 }) : null
  const listener = cache && listen(payload, cache.changed)
  return {
    cache,
    hearsChanges: () => listener?.hears() ?? false,
    isAnonymous: createIsAnonymous(payload),
    keepMs: seconds * 1000,
    stop: async () => {
      await listener?.stop()
      known.delete(payload)
    },
  }
}

const listen = (payload: Payload, onChange: () => void): HeardChanges =>
  changesOf(payload).hear({
    onChange: (notice) => {
      if (notice === null || notice.channel === CHANGES_CHANNEL) onChange()
    },
    onState: (hears) =>
      hears
        ? payload.logger.info('repreel: answers are kept until something changes')
        : payload.logger.warn(
            'repreel: the database is silent about changes; kept answers end by their time limit alone',
          ),
  })
