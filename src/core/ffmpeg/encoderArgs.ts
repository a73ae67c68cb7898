import type { VideoSettings } from '../segments/types.ts'

/** The one encoder setting of an output. Whatever differs here between two segments makes them impossible to join. */
export const encoderArgs = ({
  bFrames,
  crf,
  frameRate,
  gopFrames,
  level,
  preset,
}: VideoSettings): string[] => [
  ...['-c:v', 'libx264', '-preset', preset, '-crf', String(crf)],
  ...['-profile:v', 'high', '-level:v', level, '-pix_fmt', 'yuv420p'],
  ...['-bf', String(bFrames), '-g', String(gopFrames), '-keyint_min', String(gopFrames)],
  // Closed GOPs at a fixed distance: a segment never leans on its neighbour.
  ...['-sc_threshold', '0', '-flags', '+cgop'],
  // Without `stitchable` each crf writes another PPS, and joined segments decode to garbage with exit code 0.
  ...['-x264-params', 'stitchable=1:force-cfr=1:threads=1', '-threads', '1'],
  ...['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709', '-color_range', 'tv'],
  // 512 ticks a frame, whatever FFmpeg would choose.
  ...['-video_track_timescale', String(frameRate * 512), '-map_metadata', '-1', '-fflags', '+bitexact'],
]
