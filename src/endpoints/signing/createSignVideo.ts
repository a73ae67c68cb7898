import type { Payload } from 'payload'
import type { MediaRow } from '../../adapters/payload/renders/readMedia.ts'
import type { MediaScope } from '../../adapters/signing/types.ts'
import type { SigningOptions } from '../../core/resolveSigning.ts'
import type { Signable, SignVideo } from './types.ts'
import { APIError } from 'payload'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { readMedia } from '../../adapters/payload/renders/readMedia.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { mediaSignerOf } from '../../adapters/signing/mediaSignerOf.ts'
import { slugs } from '../../collections/slugs.ts'
import { signBody } from './signBody.ts'
import { signedUrlsOf } from './signedUrlsOf.ts'

/** Signs whatever its visibility: who may play a draft or a private video decides who signs it. */
export const createSignVideo = ({ keys, maxSeconds, seconds }: SigningOptions): SignVideo => {
  const body = signBody({ maxSeconds })
  return async ({ expiresInSeconds, req, which }) => {
    const asked = body.safeParse({ expiresInSeconds })
    if (!asked.success)
      throw new APIError(
        `\`expiresInSeconds\` must be a whole number from 1 to ${maxSeconds}, not ${JSON.stringify(expiresInSeconds)}.`,
        400,
        null,
        true,
      )
    const { payload } = req
    const found = await playable(payload, which)
    const signed = await mediaSignerOf({ keys, payload }).sign({
      expiresInSeconds: asked.data.expiresInSeconds ?? seconds,
      scope: scopeOf(found, which),
    })
    const { routes, serverURL } = payload.config
    return {
      ...signed,
      ...signedUrlsOf({ apiUrl: `${serverURL}${routes.api}`, found, token: signed.token, which }),
    }
  }
}

const scopeOf = ({ token, workoutId }: MediaRow, which: Signable): MediaScope =>
  'workoutId' in which ? { of: 'workout', workoutId: String(workoutId) } : { of: 'version', token }

const playable = async (payload: Payload, which: Signable): Promise<MediaRow> => {
  const db = dbOf(payload)
  const found = await readMedia({
    rows: rowsOf({ collection: slugs.renders, db, payload }),
    which,
    workouts: rowsOf({ collection: slugs.workouts, db, payload }),
  })
  const what = 'workoutId' in which ? `The workout ${which.workoutId}` : `The render ${which.renderId}`
  if (!found)
    throw new APIError(`${what} has no video that plays, so there is nothing to sign.`, 404, null, true)
  if (found.isExpired) throw new APIError(`${what} has expired: its files were removed.`, 410, null, true)
  return found
}
