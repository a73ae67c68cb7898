import type { Payload, TypedUser } from 'payload'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { MediaLookup, MediaRequest, VersionMedia } from './media/types.ts'
import assert from 'node:assert/strict'
import { findClipByHash } from '../adapters/payload/clips/findClipByHash.ts'
import { dbOf } from '../adapters/payload/dbOf.ts'
import { documentId } from '../adapters/payload/documentId.ts'
import { readDetails } from '../adapters/payload/renders/readDetails.ts'
import { readMedia } from '../adapters/payload/renders/readMedia.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { slugs } from '../collections/slugs.ts'

type CreateMediaLookupArgs = {
  /** Whether this user may see what is not published. */
  isStaff: (user: TypedUser) => boolean
  /** For a handler that is mounted raw; as an endpoint of Payload the request brings it. */
  payload?: Payload
}

/** Anonymous readers get the current version of published workouts; staff get every version and the clips. */
export const createMediaLookup = ({ isStaff, payload }: CreateMediaLookupArgs): MediaLookup => {
  const payloadOf = ({ payloadRequest }: MediaRequest): Payload => {
    const found = payload ?? payloadRequest?.payload
    assert(found, 'createMediaLookup: a handler that is mounted raw needs `payload`')
    return found
  }
  /** Asked only where somebody must be signed in: reading a session costs a query. */
  const mayAll = async (request: MediaRequest): Promise<boolean> => {
    const { payloadRequest } = request
    const user = payloadRequest
      ? payloadRequest.user
      : (await payloadOf(request).auth({ headers: request.headers })).user
    return user !== null && isStaff(user)
  }
  const version = async (
    which: { token: string } | { workoutId: DocumentId },
    request: MediaRequest,
  ): Promise<VersionMedia | 'forbidden' | 'expired' | null> => {
    const found = await findVersion(payloadOf(request), which)
    if (found === 'expired') return found
    return !found || found.isPublic || (await mayAll(request)) ? found : 'forbidden'
  }
  return {
    clipByHash: async (hash, request) => {
      if (!(await mayAll(request))) return 'forbidden'
      const clip = await findClipByHash({ hash, payload: payloadOf(request) })
      return clip && { ...clip, hash, isPublic: false }
    },
    currentOfWorkout: async (id, request) => {
      const workoutId = documentId(payloadOf(request), id)
      return workoutId === null ? null : version({ workoutId }, request)
    },
    detailsOfVersion: async ({ locale, token }, request) => {
      const payload = payloadOf(request)
      const db = dbOf(payload)
      const rows = rowsOf({ collection: slugs.renders, db, payload })
      return readDetails({
        locale,
        rows,
        token,
        workouts: rowsOf({ collection: slugs.workouts, db, payload }),
      })
    },
    versionByToken: (token, request) => version({ token }, request),
  }
}

const findVersion = (payload: Payload, which: { token: string } | { workoutId: DocumentId }) => {
  const db = dbOf(payload)
  const rows = rowsOf({ collection: slugs.renders, db, payload })
  return readMedia({ rows, which, workouts: rowsOf({ collection: slugs.workouts, db, payload }) })
}
