import type { DescribedParameter, Operation } from '../openapi/types.ts'
import type { ProblemCode } from '../problem/problems.ts'
import { versionTexts } from '../../core/texts/versionTexts.ts'

type Resource = {
  path: string
  operationId: string
  summary: string
  mediaType: string
  /** Asked for again each time; else its URL means the same bytes for ever. */
  isCurrent?: boolean
}

const problems: readonly ProblemCode[] = [
  'media-token-expired',
  'media-token-forged',
  'media-token-malformed',
  'media-token-unknown-key',
  'media-forbidden',
  'media-token-foreign',
  'media-not-found',
  'media-expired',
  'media-precondition',
  'media-range',
  'media-unreadable',
  'media-busy',
]

const parts: Readonly<Record<string, Omit<DescribedParameter, 'in' | 'name'>>> = {
  hash: {
    description: 'Of the clip, 64 hexadecimal digits.',
    schema: { pattern: '^[0-9a-f]{64}$', type: 'string' },
  },
  id: { description: 'Of the workout.', schema: { type: ['integer', 'string'] } },
  n: { description: 'Of the fragment, as the playlist names it.', schema: { minimum: 0, type: 'integer' } },
  name: { description: 'Of the text.', schema: { enum: Object.keys(versionTexts) } },
  output: {
    description: 'Language, aspect, look and height.',
    example: 'en-16x9-burned-720',
    schema: { type: 'string' },
  },
  token: {
    description: 'Of the version, 32 hexadecimal digits.',
    schema: { pattern: '^[0-9a-f]{32}$', type: 'string' },
  },
  video: {
    description: 'Language, aspect and look: all its heights.',
    example: 'en-16x9-burned',
    schema: { type: 'string' },
  },
}

const query: DescribedParameter = {
  description: 'Of a signed URL.',
  in: 'query',
  name: 'token',
  schema: { type: 'string' },
}

const range: DescribedParameter = {
  description: 'One range of bytes. Several are answered by the whole.',
  example: 'bytes=0-1023',
  in: 'header',
  name: 'Range',
  schema: { type: 'string' },
}

const etag: DescribedParameter = {
  description: 'An ETag: 304 while the bytes are the same.',
  in: 'header',
  name: 'If-None-Match',
  schema: { type: 'string' },
}

const operationOf = ({ isCurrent, mediaType, operationId, path, summary }: Resource) => ({
  operation: {
    answers: {
      200: {
        content: { [mediaType]: { schema: {} } },
        description: isCurrent
          ? 'Of whatever version is current: caches ask each time.'
          : 'The same bytes for ever, as long as the version is kept.',
        headers: {
          'Cache-Control': 'How long it may be kept.',
          ETag: 'Strong: the same tag, the same bytes.',
        },
      },
      206: {
        content: { [mediaType]: { schema: {} } },
        description: 'The range that was asked for.',
        headers: { 'Content-Range': 'Which bytes these are, of how many.' },
      },
      304: { description: 'Nothing has changed.' },
    },
    operationId,
    parameters: [
      ...[...path.matchAll(/:(\w+)/gu)].map(([, name = '']) => ({
        ...(parts[name] ?? { description: '', schema: {} }),
        in: 'path' as const,
        name,
      })),
      query,
      range,
      etag,
    ],
    problems,
    summary,
    tag: 'Media' as const,
  },
  path,
})

const MP4 = 'video/mp4'
const HLS = 'application/vnd.apple.mpegurl'
const at = '/repreel/versions/:token/:output'

const versions: readonly Resource[] = [
  { mediaType: MP4, operationId: 'versionMp4', path: `${at}.mp4`, summary: 'A version as MP4' },
  {
    mediaType: MP4,
    operationId: 'versionDownload',
    path: `${at}/download.mp4`,
    summary: 'A version to keep, with chapters and captions inside',
  },
  {
    isCurrent: true,
    mediaType: HLS,
    operationId: 'versionHls',
    path: '/repreel/versions/:token/:video/master.m3u8',
    summary: 'A version’s HLS: all heights, all languages of the voice',
  },
  {
    mediaType: HLS,
    operationId: 'versionVideoPlaylist',
    path: `${at}/video.m3u8`,
    summary: 'Its playlist of pictures',
  },
  {
    mediaType: HLS,
    operationId: 'versionAudioPlaylist',
    path: `${at}/audio.m3u8`,
    summary: 'Its playlist of sound',
  },
  {
    mediaType: HLS,
    operationId: 'versionKeyFrames',
    path: `${at}/iframes.m3u8`,
    summary: 'Its playlist of key frames, to wind through',
  },
  {
    mediaType: MP4,
    operationId: 'versionVideoInit',
    path: `${at}/video-init.mp4`,
    summary: 'What fragments of pictures begin with',
  },
  {
    mediaType: MP4,
    operationId: 'versionAudioInit',
    path: `${at}/audio-init.mp4`,
    summary: 'What fragments of sound begin with',
  },
  {
    mediaType: 'video/iso.segment',
    operationId: 'versionVideoFragment',
    path: `${at}/v:n.m4s`,
    summary: 'A fragment of pictures',
  },
  {
    mediaType: 'video/iso.segment',
    operationId: 'versionAudioFragment',
    path: `${at}/a:n.m4s`,
    summary: 'A fragment of sound',
  },
  {
    mediaType: 'video/iso.segment',
    operationId: 'versionKeyFrame',
    path: `${at}/i:n.m4s`,
    summary: 'One key frame',
  },
  {
    mediaType: 'text/vtt',
    operationId: 'versionStoryboard',
    path: `${at}/storyboard.vtt`,
    summary: 'Where thumbnails stand in their picture',
  },
  {
    mediaType: 'image/webp',
    operationId: 'versionStoryboardPicture',
    path: `${at}/storyboard.webp`,
    summary: 'The thumbnails’ picture',
  },
  {
    mediaType: 'text/vtt',
    operationId: 'versionText',
    path: `${at}/:name`,
    summary: 'Captions, chapters, transcript or timeline',
  },
  {
    mediaType: MP4,
    operationId: 'versionTeaser',
    path: '/repreel/versions/:token/teaser.mp4',
    summary: 'A silent film of a few seconds',
  },
  {
    mediaType: 'image/webp',
    operationId: 'versionPoster',
    path: '/repreel/versions/:token/poster.webp',
    summary: 'A version’s poster',
  },
]

const workouts: readonly Resource[] = [
  {
    isCurrent: true,
    mediaType: MP4,
    operationId: 'workoutMp4',
    path: '/repreel/workouts/:id/video.mp4',
    summary: 'What a workout shows now, as MP4',
  },
  {
    isCurrent: true,
    mediaType: HLS,
    operationId: 'workoutHls',
    path: '/repreel/workouts/:id/master.m3u8',
    summary: 'What a workout shows now, as HLS',
  },
  {
    isCurrent: true,
    mediaType: 'image/webp',
    operationId: 'workoutPoster',
    path: '/repreel/workouts/:id/poster.webp',
    summary: 'What a workout shows now: its poster',
  },
]

const clips: readonly Resource[] = [
  { mediaType: MP4, operationId: 'clipMp4', path: '/repreel/clips/:hash.mp4', summary: 'A clip, for staff' },
  {
    mediaType: 'image/webp',
    operationId: 'clipPoster',
    path: '/repreel/clips/:hash/poster.webp',
    summary: 'A clip’s poster, for staff',
  },
]

/** By the folder that an endpoint answers: each has many addresses. */
export const describeMedia = (folder: 'versions' | 'workouts' | 'clips'): Operation => {
  const [first, ...others] = { clips, versions, workouts }[folder].map(operationOf)
  if (!first) throw new Error(`describeMedia: nothing is described of ${folder}`)
  return { ...first.operation, paths: [first, ...others] }
}
