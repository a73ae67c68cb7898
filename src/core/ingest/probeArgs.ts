import { untrustedInput } from './untrustedInput.ts'

/** Larger pictures than any limit: a file that is only too large is told its size, not that it is unreadable. */
const MAX_PIXELS = 8192 * 8192

const STREAM = [
  ...[
    'index',
    'codec_type',
    'codec_name',
    'width',
    'height',
    'sample_aspect_ratio',
    'pix_fmt',
    'field_order',
  ],
  ...['color_range', 'color_space', 'color_transfer', 'color_primaries'],
]

const ENTRIES = [
  'format=format_name,duration',
  `stream=${STREAM.join(',')}`,
  'stream_disposition=attached_pic',
  'stream_side_data=displaymatrix',
  // Every packet: headers promise lengths and rates that the file does not hold.
  'packet=stream_index,pts_time,duration_time,flags',
]

/** Everything we ask of ffprobe, in one run. */
export const probeArgs = (path: string): string[] =>
  [
    ['-hide_banner', '-v', 'error'],
    untrustedInput({ maxPixels: MAX_PIXELS, purpose: 'look' }),
    ['-show_entries', ENTRIES.join(':'), '-of', 'json=compact=1', path],
  ].flat()
