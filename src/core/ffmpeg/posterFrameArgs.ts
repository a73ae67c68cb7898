type PosterFrameArgs = {
  /** 0-based. */
  frame: number
  input: string
  output: string
}

/** One frame of a segment as a PNG in full range RGB; the segments are BT.709 in limited range. */
export const posterFrameArgs = ({ frame, input, output }: PosterFrameArgs): string[] =>
  [
    ['-y', '-threads', '1', '-i', input],
    ['-vf', `select=eq(n\\,${frame}),scale=in_color_matrix=bt709:in_range=tv:out_range=pc,format=rgb24`],
    ['-frames:v', '1', '-map_metadata', '-1', '-f', 'image2', '-update', '1', output],
  ].flat()
