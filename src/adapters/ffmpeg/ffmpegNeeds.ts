/** Drawing and joining segments; normalising clips; each list as its filter graphs name them. */
const SEGMENT_FILTERS =
  'alphamerge ass blend boxblur color concat crop extractplanes fillborders format fps hflip loop lutyuv negate null overlay pad reverse scale select ' +
  'setparams setpts setsar split tpad trim unpremultiply'
const CLIP_FILTERS = 'bwdif format fps lutrgb overlay scale setparams setpts setsar split tonemap zscale'

/** What we use of FFmpeg; the doctor says which of it is missing. */
export const ffmpegNeeds: {
  filters: readonly string[]
  encoders: readonly string[]
  /** Any one of each entry: FFmpeg has several decoders for some codecs. */
  decoders: ReadonlyArray<readonly string[]>
} = {
  filters: [...new Set(`${SEGMENT_FILTERS} ${CLIP_FILTERS}`.split(' '))],
  encoders: ['libx264', 'aac', 'libwebp'],
  decoders: (
    'h264 hevc vp8|libvpx vp9|libvpx-vp9 libdav1d|av1 mpeg4 mjpeg prores gif ' +
    'aac alac mp3float|mp3 opus|libopus vorbis|libvorbis pcm_s16le pcm_s16be pcm_s24le pcm_f32le'
  )
    .split(' ')
    .map((names) => names.split('|')),
}
