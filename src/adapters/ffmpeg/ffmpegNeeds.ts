/** What we use of FFmpeg; the doctor says which of it is missing. */
export const ffmpegNeeds = {
  filters: [
    ...[
      'ass',
      'overlay',
      'lutrgb',
      'gblur',
      'eq',
      'pad',
      'crop',
      'hflip',
      'scale',
      'zscale',
      'tonemap',
      'bwdif',
    ],
    ...[
      'fps',
      'setpts',
      'tpad',
      'trim',
      'loop',
      'reverse',
      'concat',
      'split',
      'format',
      'setsar',
      'setparams',
    ],
  ],
  encoders: ['libx264', 'aac', 'libwebp'],
  /** Any one of each: FFmpeg has several decoders for some codecs. */
  decoders: [
    ...[
      ['h264'],
      ['hevc'],
      ['vp8', 'libvpx'],
      ['vp9', 'libvpx-vp9'],
      ['libdav1d', 'av1'],
      ['mpeg4'],
      ['mjpeg'],
    ],
    ...[
      ['prores'],
      ['gif'],
      ['aac'],
      ['alac'],
      ['mp3float', 'mp3'],
      ['opus', 'libopus'],
      ['vorbis', 'libvorbis'],
    ],
    ...[['pcm_s16le'], ['pcm_s16be'], ['pcm_s24le'], ['pcm_f32le']],
  ],
} as const satisfies {
  filters: readonly string[]
  encoders: readonly string[]
  decoders: ReadonlyArray<readonly string[]>
}
