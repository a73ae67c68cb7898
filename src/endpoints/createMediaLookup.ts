import type { Payload, TypedUser } from 'payload'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { MediaScope, MediaSigner } from '../adapters/signing/types.ts'
import type { MediaLookup, MediaRequest, Refusal, VersionMedia } from './media/types.ts'
import assert from 'node:assert/strict'
import { findClipByHash } from '../adapters/payload/clips/findClipByHash.ts'
import { dbOf } from '../adapters/payload/dbOf.ts'
import { documentId } from '../adapters/payload/documentId.ts'
import { readDetails } from '../adapters/payload/renders/readDetails.ts'
import { type MediaRow, readMedia } from '../adapters/payload/renders/readMedia.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { slugs } from '../collections/slugs.ts'

type CreateMediaLookupArgs = {
  /** Whether this user may see what is not published. */
  isStaff: (user: TypedUser) => boolean
  /** For a handler that is mounted raw; as an endpoint of Payload the request brings it. */
  payload?: Payload
  signerOf: (payload: Payload) => MediaSigner
}

type UnsignedArgs = {
  found: MediaRow | null
  /** What anybody may see who asks in this way. */
  open: ReadonlyArray<'public' | 'unlisted'>
  request: MediaRequest
}

/**
 * Anonymous readers get what published workouts show, private ones excepted, and unlisted ones by a version's token alone; a token what it was signed for; staff every
 * version and the clips. A token that is given is all that counts: a wrong one is refused before anything is looked up.
 */
export const createMediaLookup = ({ isStaff, payload, signerOf }: CreateMediaLookupArgs): MediaLookup => {
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
  const unsigned = async ({ found, open, request }: UnsignedArgs): Promise<VersionMedia | Refusal | null> => {
    if (!found) return null
    const { isExpired, isPublished, isShown } = found
    const audience = open.find((visibility) => visibility === found.visibility)
    const isOpen = isPublished && audience !== undefined
    if (isOpen && isShown && !isExpired) return { ...found, audience }
    // Of a workout that is not for this reader it is not even told whether there is one.
    if (!(await mayAll(request))) return isOpen ? refusalOf(found) : null
    return isExpired ? 'expired' : { ...found, audience: 'staff' }
  }
  return {
    clipByHash: async (hash, request) => {
      if (request.mediaToken !== null)
        return foreignToClips(await signerOf(payloadOf(request)).verify(request.mediaToken))
      if (!(await mayAll(request))) return 'forbidden'
      const clip = await findClipByHash({ hash, payload: payloadOf(request) })
      return clip && { ...clip, audience: 'staff', hash }
    },
    currentOfWorkout: async (id, request) => {
      const { mediaToken } = request
      const scope = mediaToken === null ? null : await signerOf(payloadOf(request)).verify(mediaToken)
      if (typeof scope === 'string') return scope
      if (scope && !(scope.of === 'workout' && scope.workoutId === id)) return 'token-foreign'
      const workoutId = documentId(payloadOf(request), id)
      const found = workoutId === null ? null : await findVersion(payloadOf(request), { workoutId })
      if (scope) return found && { ...found, audience: 'signed' }
      // Ids are counted up: whoever has one has no link.
      return unsigned({ found, open: ['public'], request })
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
    versionByToken: async (token, request) => {
      const { mediaToken } = request
      const scope = mediaToken === null ? null : await signerOf(payloadOf(request)).verify(mediaToken)
      if (typeof scope === 'string') return scope
      if (scope?.of === 'version' && scope.token !== token) return 'token-foreign'
      const found = await findVersion(payloadOf(request), { token })
      return scope ? signed({ found, scope }) : unsigned({ found, open: ['public', 'unlisted'], request })
    },
  }
}

/** Whoever signs a workout signs what it shows and showed, not the drafts of what it will. */
const signed = ({
  found,
  scope,
}: {
  found: MediaRow | null
  scope: MediaScope
}): VersionMedia | Refusal | null => {
  const isOfWorkout = scope.of === 'workout'
  if (isOfWorkout && (!found || found.isPreview || String(found.workoutId) !== scope.workoutId))
    return 'token-foreign'
  if (!found) return null
  return found.isExpired ? 'expired' : { ...found, audience: 'signed' }
}

const refusalOf = ({ isExpired }: MediaRow): Refusal => (isExpired ? 'expired' : 'forbidden')

const foreignToClips = (scope: MediaScope | Refusal): Refusal =>
  typeof scope === 'string' ? scope : 'token-foreign'

const findVersion = (
  payload: Payload,
  which: { token: string } | { workoutId: DocumentId },
): Promise<MediaRow | null> => {
  const db = dbOf(payload)
  const rows = rowsOf({ collection: slugs.renders, db, payload })
  return readMedia({ rows, which, workouts: rowsOf({ collection: slugs.workouts, db, payload }) })
}
