import type { MediaRow } from '../../adapters/payload/renders/readMedia.ts'
import type { Signable, SignedVideo } from './types.ts'
import assert from 'node:assert/strict'
import { textUrlsOf } from '../../graphql/textUrlsOf.ts'
import { mediaPaths } from '../media/mediaPaths.ts'

type SignedUrlsOfArgs = {
  /** Of the API, without a slash at the end. */
  apiUrl: string
  found: MediaRow
  token: string
  which: Signable
}

export const signedUrlsOf = ({
  apiUrl,
  found,
  token,
  which,
}: SignedUrlsOfArgs): Omit<SignedVideo, 'token' | 'expiresAt'> => {
  const url = (path: string): string => `${apiUrl}/repreel/${path}?token=${token}`
  const outputs = found.outputs.map(({ output }) => {
    const at = { output, token: found.token }
    const { aspect, height, locale, look } = output
    return {
      aspect,
      downloadUrl: url(mediaPaths.versionDownload(at)),
      height,
      hlsUrl: url(mediaPaths.versionHls(at)),
      locale,
      look,
      mp4Url: url(mediaPaths.versionMp4(at)),
      ...textUrlsOf({ at, url }),
    }
  })
  const [first] = outputs
  assert(first, `signedUrlsOf: the version ${found.token} has no output`)
  const stable = 'workoutId' in which && which.workoutId
  return {
    hlsUrl: stable ? url(mediaPaths.workoutHls(stable)) : first.hlsUrl,
    mp4Url: stable ? url(mediaPaths.workoutMp4(stable)) : first.mp4Url,
    outputs,
    posterUrl:
      found.posterKey &&
      url(stable ? mediaPaths.workoutPoster(stable) : mediaPaths.versionPoster(found.token)),
    teaserUrl: found.teaser && url(mediaPaths.versionTeaser(found.token)),
    version: found.revision,
  }
}
