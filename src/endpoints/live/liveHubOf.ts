import type { Payload } from 'payload'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { changesOf } from '../../worker/changesOf.ts'
import { createLiveHub, type LiveHub } from './createLiveHub.ts'
import { topicReaders } from './topicReaders.ts'

/** Next's bundle and our own server have this module twice, and one Payload between them. */
const key = Symbol.for('repreel.live')
const known = ((globalThis as { [key]?: WeakMap<Payload, LiveHub> })[key] ??= new WeakMap())

/** The one hub of a Payload instance, made when the first page watches. */
export const liveHubOf = (payload: Payload): LiveHub => {
  const hub = known.get(payload) ?? create(payload)
  known.set(payload, hub)
  return hub
}

const create = (payload: Payload): LiveHub =>
  createLiveHub({
    hear: (onChange) => changesOf(payload).hear({ onChange }),
    now: async () => {
      const { rows } = await dbOf(payload).executeSql(
        'SELECT floor(extract(epoch FROM now()) * 1000)::float8 AS "nowMs"',
      )
      return (rows as [{ nowMs: number }])[0].nowMs
    },
    onError: (error) => payload.logger.warn({ err: error, msg: 'repreel: changes could not be told' }),
    readers: topicReaders(payload),
  })
