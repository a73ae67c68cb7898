import type { Timeline } from '../timeline/types.ts'
import { captionsOf } from './captionsOf.ts'
import { chaptersVtt } from './chaptersVtt.ts'
import { metadataVtt } from './metadataVtt.ts'
import { subRip } from './subRip.ts'
import { timelineDocument } from './timelineDocument.ts'
import { transcript } from './transcript.ts'
import { webVtt } from './webVtt.ts'

export type VersionText = { contentType: string; write: (timeline: Timeline) => string }

/** Every text that an output has beside its video, by file name: computed where it is asked for, like the video itself. */
export const versionTexts = {
  'captions.vtt': {
    contentType: 'text/vtt; charset=utf-8',
    write: (timeline) => webVtt({ cues: captionsOf(timeline) }),
  },
  'chapters.vtt': { contentType: 'text/vtt; charset=utf-8', write: chaptersVtt },
  'metadata.vtt': { contentType: 'text/vtt; charset=utf-8', write: metadataVtt },
  'captions.srt': {
    contentType: 'application/x-subrip; charset=utf-8',
    write: (timeline) => subRip(captionsOf(timeline)),
  },
  'transcript.txt': { contentType: 'text/plain; charset=utf-8', write: transcript },
  'timeline.json': {
    contentType: 'application/json; charset=utf-8',
    write: (timeline) => `${JSON.stringify(timelineDocument(timeline))}\n`,
  },
} as const satisfies Record<string, VersionText>

export type VersionTextName = keyof typeof versionTexts
