import type { PayloadRequest } from 'payload'
import type { TokenFault } from '../../adapters/signing/types.ts'
import type { Credit } from '../../core/credits/types.ts'
import type { VirtualFile } from '../../core/mp4/types.ts'
import type { Manifest, OutputSpec } from '../../core/segments/types.ts'
import type { Storyboard } from '../../core/storyboard/types.ts'
import type { Timeline } from '../../core/timeline/types.ts'

/** What a lookup may decide from. */
export type MediaRequest = {
  method: string
  /** Decoded by nobody: the path below the API's `/repreel/`, without query, e.g. `versions/<token>/poster.webp`. */
  path: string
  headers: Headers
  /** What stands in `?token=`; null: no such parameter. */
  mediaToken: string | null
  /** Set where the handler runs as a Payload endpoint (its user is known); null where it is mounted raw. */
  payloadRequest: PayloadRequest | null
}

/**
 * For whom a file is served this time. public, unlisted: for anybody, so shared caches may keep it; search engines list
 * the public ones only. signed: for who has the token. staff: for who is signed in.
 */
export type Audience = 'public' | 'unlisted' | 'signed' | 'staff'

/** Why nothing is served although something may be there. */
export type Refusal = 'forbidden' | 'expired' | TokenFault | 'token-foreign'

/** A published (playable or ready) version, as far as serving it needs. */
export type VersionMedia = {
  /** 32 hexadecimal digits. */
  token: string
  audience: Audience
  /** The default output first. */
  outputs: ReadonlyArray<{ output: OutputSpec; manifest: Manifest; storyboard?: Storyboard }>
  /** A silent film of a few seconds of the default output. */
  teaser?: Manifest | null
  /** Key of a WebP among the store's pictures. */
  posterKey: string | null
}

export type ClipMedia = {
  /** Of the normalised clip: its key among the store's clips. */
  hash: string
  audience: Audience
  posterKey: string | null
}

/** What only a version's texts and downloads are made from: long, so it is not read for each fragment. */
export type VersionDetails = {
  timeline: Timeline
  credits: readonly Credit[]
  /** ISO 8601. */
  createdAt: string
  /** The workout's; lower-case letters, digits and hyphens. */
  slug: string
}

/**
 * Finds and authorises in one step: nothing is served that did not come through here. null: there is none, or none that
 * this reader may know of; 'expired': there was, and its files were removed.
 */
export type MediaLookup = {
  versionByToken: (token: string, request: MediaRequest) => Promise<VersionMedia | Refusal | null>
  /** Of a version that was found, in the locale of one of its outputs. */
  detailsOfVersion: (
    version: { token: string; locale: string },
    request: MediaRequest,
  ) => Promise<VersionDetails | null>
  /** The newest playable or ready version. */
  currentOfWorkout: (workoutId: string, request: MediaRequest) => Promise<VersionMedia | Refusal | null>
  clipByHash: (hash: string, request: MediaRequest) => Promise<ClipMedia | Refusal | null>
}

/** What any transport can send; `body` is null for HEAD, 304 and the like. */
export type MediaAnswer = {
  status: number
  headers: Record<string, string>
  /** Bytes `fromByte` (inclusive) to `toByte` (exclusive) of `file`. */
  body: { file: VirtualFile; fromByte: number; toByte: number } | null
}
