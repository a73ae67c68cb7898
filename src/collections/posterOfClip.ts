import type { Clip } from '../generated/payload-types.ts'
import { mediaPaths } from '../endpoints/media/mediaPaths.ts'

/** Where the clip's picture is served; null before ingest has made it. */
export const posterOfClip = ({ apiRoute, clip }: { apiRoute: string; clip: Clip }): string | null =>
  clip.normalised?.hash && clip.posterKey
    ? `${apiRoute}/repreel/${mediaPaths.clipPoster(clip.normalised.hash)}`
    : null
