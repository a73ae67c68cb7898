import { drawnFrames, type SegmentArgsArgs } from './segmentArgs.ts'

type StillArgsArgs = SegmentArgsArgs & {
  /** 0-based. */
  frame: number
}

/** One frame as the segment has it, before the encoder: a PNG in full range RGB. */
export const stillArgs = ({ frame, output, ...drawn }: StillArgsArgs): string[] => [
  ...drawnFrames(
    drawn,
    `[out]select=eq(n\\,${frame}),scale=in_color_matrix=bt709:in_range=tv:out_range=pc,format=rgb24[still]`,
  ),
  ...['-map', '[still]', '-an'],
  ...['-frames:v', '1', '-map_metadata', '-1', '-f', 'image2', '-update', '1', output],
]
