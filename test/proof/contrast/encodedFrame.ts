import type { SegmentSpec } from '../../../src/core/segments/types.ts'
import type { EngineSettings } from '../../../src/engine/types.ts'
import type { Plane } from './measureText.ts'
import type { ShownText } from './shownTexts.ts'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { encoderArgs } from '../../../src/core/ffmpeg/encoderArgs.ts'
import { drawnFrames } from '../../../src/core/ffmpeg/segmentArgs.ts'
import { laidOut } from '../../../src/engine/laidOut.ts'
import { withScratch } from '../../../src/engine/withScratch.ts'

type EncodedFrameArgs = {
  frame: number
  settings: EngineSettings
  spec: SegmentSpec
  texts: readonly ShownText[]
}
export type EncodedFrame = { frame: Plane; ink: Plane }

const run = promisify(execFile)
const MOST_BYTES = 64_000_000
/** Encoded before the frame, so that it is one like most: predicted from others. */
const FRAMES_BEFORE = 15

/** A frame of the segment as H.264 and decoded again, as a BT.709 player shows it; and where its letters are. */
export const encodedFrame = ({ frame, settings, spec, texts }: EncodedFrameArgs): Promise<EncodedFrame> =>
  withScratch({ purpose: 'contrast', scratchDir: settings.scratchDir }, async (folder) => {
    const size = { heightPx: spec.video.heightPx, widthPx: spec.video.widthPx }
    const output = join(folder, 'segment.mp4')
    const { paths, reads } = await laidOut({ folder, settings, spec })
    const first = Math.max(0, frame - FRAMES_BEFORE)
    // The segment's command, from shortly before the frame until after it.
    const args = [
      ...drawnFrames({ ...paths, spec }, `[out]trim=start_frame=${first},setpts=PTS-STARTPTS[cut]`),
      ...['-map', '[cut]', '-an', '-frames:v', String(frame - first + 1)],
      ...[...encoderArgs(spec.video), '-f', 'mp4', output],
    ]
    await settings.runFfmpeg({ args, reads, writes: folder })
    const decode = `select=eq(n\\,${frame - first}),scale=in_color_matrix=bt709:in_range=tv:flags=bicubic+accurate_rnd+full_chroma_int,format=rgb24`
    const decoded = ['-i', output, '-vf', decode, '-frames:v', '1']
    await writeFile(join(folder, 'ink.ass'), inkDocument({ ...size, texts }))
    const ground = `color=black:s=${size.widthPx}x${size.heightPx}:r=30`
    const drawn = ['-f', 'lavfi', '-i', ground, '-vf', 'format=gbrp,ass=ink.ass:fontsdir=fonts,format=gray']
    return {
      frame: { ...size, data: await raw(folder, decoded) },
      ink: { ...size, data: await raw(folder, [...drawn, '-frames:v', '1']) },
    }
  })

const raw = async (folder: string, args: readonly string[]): Promise<Buffer> => {
  const all = ['-v', 'error', ...args, '-f', 'rawvideo', 'pipe:1']
  const { stdout } = await run('ffmpeg', all, { cwd: folder, encoding: 'buffer', maxBuffer: MOST_BYTES })
  return stdout
}

type InkDocumentArgs = { heightPx: number; texts: readonly ShownText[]; widthPx: number }

const inkDocument = ({ heightPx, texts, widthPx }: InkDocumentArgs): string =>
  [
    '[Script Info]',
    'ScriptType: v4.00+',
    `PlayResX: ${widthPx}`,
    `PlayResY: ${heightPx}`,
    'WrapStyle: 2',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, BackColour, Bold, Outline, Shadow, Alignment, Encoding',
    'Style: D,Roboto Condensed,40,&H00FFFFFF,&H00000000,&H00000000,0,0,0,7,-1',
    '[Events]',
    'Format: Layer, Start, End, Style, Text',
    ...texts.map(({ ass }) => `Dialogue: 0,0:00:00.00,0:01:00.00,D,${ass}`),
    '',
  ].join('\n')
