/** Demuxers by name: a playlist named .mp4 would otherwise open other files. */
const FORMATS = ['mov', 'matroska', 'gif']

export const VIDEO_CODECS = ['h264', 'hevc', 'vp8', 'vp9', 'av1', 'mpeg4', 'mjpeg', 'prores', 'gif']
export const AUDIO_CODECS = [
  ...['aac', 'alac', 'mp3', 'opus', 'vorbis'],
  ...['pcm_s16le', 'pcm_s16be', 'pcm_s24le', 'pcm_f32le'],
]
/** FFmpeg's decoders of these codecs that have a name of their own. */
const DECODERS = ['libvpx', 'libvpx-vp9', 'libdav1d', 'mp3float', 'libopus', 'libvorbis']

/**
 * Options that stand before `-i` (or before ffprobe's file) of everything that was not written by us.
 * The protocol list alone is not enough: an HLS playlist named .mp4 reads another local file and exits with 0.
 */
export const untrustedInput = ({ maxPixels }: { maxPixels: number }): string[] =>
  [
    ['-max_alloc', String(512 * 1024 ** 2)],
    ['-protocol_whitelist', 'file'],
    ['-format_whitelist', FORMATS.join(',')],
    ['-codec_whitelist', [...VIDEO_CODECS, ...AUDIO_CODECS, ...DECODERS].join(',')],
    ['-max_pixels', String(maxPixels)],
  ].flat()
