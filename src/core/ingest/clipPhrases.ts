/**
 * What an editor is told about a clip, by code. Codes are stable: other languages translate by them, filling the same
 * blanks from a note's figures.
 */
export const clipPhrases = {
  // It cannot be used:
  empty_file: 'The file is empty (0 bytes). Upload it again.',
  not_a_video: 'This is not a video file that can be read. Upload MP4, MOV, WebM, Matroska or GIF.',
  end_missing: 'The file is damaged or incomplete: its end is missing. Upload it again.',
  no_size: 'The file is damaged or incomplete: its video track has no size. Upload it again.',
  no_frames: 'The file is damaged or incomplete: no frame can be read. Upload it again.',
  incomplete:
    'Only {readSeconds} s of {promisedSeconds} s can be read: the file is incomplete. Upload it again.',
  no_video_track: 'There is no video track in this file.',
  still_picture: 'There is only {frames} frame in this file; a clip needs at least 2.',
  unsupported_codec:
    'A track is coded as {codec}, which is not accepted. Export the video as H.264, HEVC, VP9, AV1 or ProRes.',
  file_too_large: 'The file has {size} GB; the limit is {limit} GB.',
  too_long: 'The clip is {seconds} s long; the limit is {limit} s.',
  picture_too_large: '{width}×{height} are {megapixels} megapixels; the limit is {limit} megapixels.',
  picture_too_small: '{width}×{height}; the limit is {limit} pixels for the shorter side.',
  frame_rate_too_high: '{width}×{height} at {rate} fps; the limit is {limit} fps.',
  not_processed: 'The clip could not be processed on this machine; upload it again to retry. {detail}',
  // It can be used, but:
  very_short_clip: '{seconds} s is too short to loop well; 2 s or more, one whole repetition, look better.',
  short_clip: '{seconds} s is short to loop well; 2 s or more, one whole repetition, look better.',
  low_frame_rate: '{rate} frames a second: movement looks jerky; 24 or more look smooth.',
  uneven_frame_rate: 'The frame rate varies: the picture stands still for up to {seconds} s.',
  small_picture: '{width}×{height} is small: it looks soft at 1280×720.',
  hdr_converted: 'HDR was converted to standard range (BT.709).',
  deinterlaced: 'The video was interlaced; its fields were made into whole frames.',
  sound_unreadable: 'The sound track cannot be read and is ignored.',
} as const

export type ClipNoteCode = keyof typeof clipPhrases
