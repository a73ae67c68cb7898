import type { OutputSpec } from '../core/segments/types.ts'
import type { VersionTextName } from '../core/texts/versionTexts.ts'
import { mediaPaths } from '../endpoints/media/mediaPaths.ts'

/** Of one output; all of them are in its language. */
export type TextUrls = {
  captionsUrl: string
  subtitlesUrl: string
  chaptersUrl: string
  metadataUrl: string
  transcriptUrl: string
  timelineUrl: string
  storyboardUrl: string
}

type TextUrlsOfArgs = { at: { output: OutputSpec; token: string }; url: (path: string) => string }

export const textUrlsOf = ({ at, url }: TextUrlsOfArgs): TextUrls => {
  const urlOf = (name: VersionTextName): string => url(mediaPaths.versionText({ ...at, name }))
  return {
    captionsUrl: urlOf('captions.vtt'),
    chaptersUrl: urlOf('chapters.vtt'),
    metadataUrl: urlOf('metadata.vtt'),
    subtitlesUrl: urlOf('captions.srt'),
    timelineUrl: urlOf('timeline.json'),
    storyboardUrl: url(mediaPaths.versionStoryboard(at)),
    transcriptUrl: urlOf('transcript.txt'),
  }
}

export const noTexts = {
  captionsUrl: null,
  chaptersUrl: null,
  metadataUrl: null,
  subtitlesUrl: null,
  storyboardUrl: null,
  timelineUrl: null,
  transcriptUrl: null,
}
