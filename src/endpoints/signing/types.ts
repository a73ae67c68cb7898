import type { PayloadRequest } from 'payload'
import type { DocumentId } from '../../adapters/payload/renders/types.ts'
import type { TextUrls } from '../../graphql/textUrlsOf.ts'

/** What may be signed: a workout, with all its published versions, or one version or preview alone. */
export type Signable = { workoutId: DocumentId } | { renderId: DocumentId }

export type SignedOutput = TextUrls & {
  locale: string
  aspect: string
  look: string
  height: number
  hlsUrl: string
  mp4Url: string
  downloadUrl: string
}

/** URLs that carry a token; whoever has one may see the video until it expires. */
export type SignedVideo = {
  /** What follows `?token=`. */
  token: string
  /** ISO 8601. */
  expiresAt: string
  /** The revision that plays now. */
  version: number
  /** Of a workout: whatever it shows at the time. */
  hlsUrl: string
  mp4Url: string
  posterUrl: string | null
  teaserUrl: string | null
  /** The default one first. */
  outputs: SignedOutput[]
}

type SignVideoArgs = {
  req: PayloadRequest
  which: Signable
  /** @default the option `signing.seconds` */
  expiresInSeconds?: number | undefined
}

/** Who asks is checked by the endpoint or mutation. */
export type SignVideo = (args: SignVideoArgs) => Promise<SignedVideo>
