export type FeatureKind = 'filters' | 'encoders' | 'decoders' | 'demuxers' | 'muxers'

/** What our FFmpeg commands name. A decoder may have one of several names. */
export const ffmpegFeatures: Record<FeatureKind, ReadonlyArray<string | readonly string[]>> = {
  filters: [
    ...['ass', 'format', 'fps', 'loop', 'overlay', 'pad', 'scale', 'setpts', 'setsar', 'tpad', 'trim'],
    // HDR clips of phones.
    ...['tonemap', 'zscale'],
  ],
  encoders: ['aac', 'libx264', 'libwebp'],
  decoders: [
    ...['h264', 'hevc', 'vp8', 'vp9', 'mpeg4', 'mjpeg', 'prores', 'gif', 'png'],
    ['libdav1d', 'av1', 'libaom-av1'],
  ],
  demuxers: ['mov', 'matroska', 'gif'],
  muxers: ['mp4', 'mov', 'adts', 'image2'],
}
