import type { Field, FieldHook, GroupField } from 'payload'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { VideoRows } from '../adapters/payload/renders/readVideos.ts'
import { createVideoLoader } from './createVideoLoader.ts'
import { progressOf } from './progressOf.ts'
import { videoOf } from './videoOf.ts'

const number = (name: string): Field => ({ name, type: 'number', virtual: true })
const text = (name: string): Field => ({ name, type: 'text', virtual: true })
const checkbox = (name: string): Field => ({ name, type: 'checkbox', virtual: true })
/** Texts of one output; docs/texts-and-downloads.md describes them. */
const textFields = (): Field[] =>
  [
    'captionsUrl',
    'subtitlesUrl',
    'chaptersUrl',
    'metadataUrl',
    'transcriptUrl',
    'timelineUrl',
    'storyboardUrl',
  ].map(text)
const json = (name: string): Field => ({ name, type: 'json', virtual: true })
const group = (name: string, interfaceName: string, fields: Field[]): GroupField => ({
  fields,
  interfaceName,
  name,
  type: 'group',
  virtual: true,
})

/** New ones each time: Payload adds an `id` to the fields of an array. */
const mp4Fields = (): Field[] => [
  text('url'),
  text('downloadUrl'),
  number('width'),
  number('height'),
  number('bytes'),
]

const MOVING_KEEP_MS = 2000

const isMoving = ({ newest }: VideoRows): boolean => progressOf(newest) !== null

/**
 * `Workout.video`: computed, without a column, typed in GraphQL and REST. Nothing inside is required: there is no video
 * until the first render has one.
 */
export const videoField = (): GroupField => {
  const loadVideo = createVideoLoader()
  const read: FieldHook = async ({ data, req }) => {
    const id = (data as { id?: DocumentId } | undefined)?.id
    // A version's snapshot of a workout has no id of its own, and no video.
    const rows = id === undefined ? null : await loadVideo(req, id)
    if (!rows) return {}
    // Its progress changes every second and is told to nobody: such an answer is kept for a moment only.
    if (isMoving(rows)) req.context.repreelKeepMs = MOVING_KEEP_MS
    const { routes, serverURL } = req.payload.config
    const { summary } = data as { summary?: unknown }
    const known = typeof summary === 'string' &&
      req.locale && { summary: { locale: req.locale, text: summary } }
    return videoOf({ apiUrl: `${serverURL}${routes.api}`, locale: req.locale ?? null, rows, ...known })
  }
  return {
    ...group('video', 'WorkoutVideo', [
      number('version'),
      {
        fields: [number('revision'), text('publishedAt'), number('durationSeconds')],
        interfaceName: 'VideoVersion',
        name: 'versions',
        type: 'array',
        virtual: true,
      },
      text('status'),
      checkbox('playable'),
      checkbox('stale'),
      group('progress', 'RenderProgress', [
        number('done'),
        number('total'),
        number('percent'),
        number('etaSeconds'),
      ]),
      number('durationSeconds'),
      {
        fields: [
          text('locale'),
          text('aspect'),
          text('look'),
          ...textFields(),
          group('hls', 'VideoOutputHls', [text('url')]),
          {
            fields: mp4Fields(),
            interfaceName: 'VideoOutputMp4',
            name: 'mp4s',
            type: 'array',
            virtual: true,
          },
        ],
        interfaceName: 'VideoOutput',
        name: 'outputs',
        type: 'array',
        virtual: true,
      },
      group('mp4', 'VideoMp4', mp4Fields()),
      group('hls', 'VideoHls', [text('url')]),
      group('poster', 'VideoPoster', [text('url'), number('width'), number('height')]),
      json('chapters'),
      json('timeline'),
      json('jsonLd'),
      ...textFields(),
      text('downloadUrl'),
      text('teaserUrl'),
      {
        fields: [
          text('kind'),
          text('line'),
          text('license'),
          text('title'),
          text('author'),
          text('sourceUrl'),
          checkbox('isAiGenerated'),
        ],
        interfaceName: 'VideoCredit',
        name: 'credits',
        type: 'array',
        virtual: true,
      },
    ]),
    admin: { disabled: true },
    hooks: { afterRead: [read] },
  }
}
