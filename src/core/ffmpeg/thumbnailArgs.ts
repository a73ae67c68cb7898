type ThumbnailArgs = { input: string; output: string; widthPx: number; heightPx: number }

/** Every frame of a film, small, one after another as raw full range RGB; segments are BT.709 in limited range. */
export const thumbnailArgs = ({ heightPx, input, output, widthPx }: ThumbnailArgs): string[] =>
  [
    ['-y', '-threads', '1', '-i', input, '-an', '-fps_mode', 'passthrough'],
    // `area` averages what it leaves out, for a fraction of what sharper ones cost.
    [
      '-vf',
      `scale=${widthPx}:${heightPx}:flags=area:in_color_matrix=bt709:in_range=tv:out_range=pc,format=rgb24`,
    ],
    ['-map_metadata', '-1', '-f', 'rawvideo', output],
  ].flat()
