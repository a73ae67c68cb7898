/** Demuxers by name: a playlist named .mp4 would otherwise open other files. */
const FORMATS = ['mov', 'matroska', 'gif']
/** Containers that hold nothing but sound, and covers. */
const SOUND_FORMATS = ['mp3', 'wav', 'w64', 'flac', 'ogg', 'aac', 'aiff', 'caf']

export const VIDEO_CODECS = ['h264', 'hevc', 'vp8', 'vp9', 'av1', 'mpeg4', 'mjpeg', 'prores', 'gif']
export const AUDIO_CODECS = [
  ...['aac', 'alac', 'mp3', 'opus', 'vorbis'],
  ...['pcm_s16le', 'pcm_s16be', 'pcm_s24le', 'pcm_f32le'],
]
/** FFmpeg's decoders of these codecs that have a name of their own. */
const DECODERS = ['libvpx', 'libvpx-vp9', 'libdav1d', 'mp3float', 'libopus', 'libvorbis']

/**
 * Decoders of tracks that may stand beside the picture and are never decoded by us: cameras' sound, subtitles, covers.
 * ffprobe opens a decoder for every track, and gives up on the whole file where one is forbidden.
 */
const BESIDE = [
  ...['ac3', 'eac3', 'mp2float', 'amrnb', 'amrwb', 'flac', 'adpcm_ms', 'adpcm_ima_qt'],
  ...['pcm_s24be', 'pcm_s32le', 'pcm_s32be', 'pcm_f32be', 'pcm_u8', 'pcm_mulaw', 'pcm_alaw'],
  ...['mov_text', 'subrip', 'ass', 'webvtt', 'png'],
]

type UntrustedInputArgs = {
  maxPixels: number
  /** What is looked at may hold more than what is decoded; 'sound' reads the sound of clips and of sound files. */
  purpose: 'look' | 'decode' | 'sound'
}

/**
 * Options that stand before `-i` (or before ffprobe's file) of everything that was not written by us.
 * The protocol list alone is not enough: an HLS playlist named .mp4 reads another local file and exits with 0.
 */
export const untrustedInput = ({ maxPixels, purpose }: UntrustedInputArgs): string[] => {
  const decoders = [...VIDEO_CODECS, ...AUDIO_CODECS, ...DECODERS, ...(purpose === 'decode' ? [] : BESIDE)]
  const formats = [...FORMATS, ...(purpose === 'sound' ? SOUND_FORMATS : [])]
  return [
    ['-max_alloc', String(512 * 1024 ** 2)],
    ['-protocol_whitelist', 'file'],
    ['-format_whitelist', formats.join(',')],
    ['-codec_whitelist', decoders.join(',')],
    ['-max_pixels', String(maxPixels)],
  ].flat()
}
