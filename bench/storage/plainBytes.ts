import type { OutputPlan, RenderPlan, SegmentSpec } from '../../src/core/segments/types.ts'
import type { EngineSettings } from '../../src/engine/types.ts'
import { once } from 'node:events'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { segmentArgs } from '../../src/core/ffmpeg/segmentArgs.ts'
import { clipsOfSpec } from '../../src/core/segments/clipsOfSpec.ts'
import { storeNames } from '../../src/engine/storeNames.ts'

type PlainBytesArgs = {
  folder: string
  output: OutputPlan
  plan: RenderPlan
  settings: Pick<EngineSettings, 'fonts' | 'store'>
}

/**
 * Bytes of the picture when the same frames go through one run of x264 with the same preset and crf, B-frames 3 and a
 * GOP of 250: drawn again, piece after piece, and encoded from raw frames.
 */
export const plainBytes = async ({ folder, output, plan, settings }: PlainBytesArgs): Promise<number> => {
  await mkdir(folder, { recursive: true })
  await symlink(settings.fonts.dir, join(folder, 'fonts'))
  const video = plan.segments.get(output.pieces[0]!.key)!.video
  const path = join(folder, 'plain.h264')
  const encoder = spawn(
    'ffmpeg',
    [
      ...['-v', 'error', '-y', '-f', 'rawvideo', '-pix_fmt', 'yuv420p'],
      ...['-s', `${video.widthPx}x${video.heightPx}`, '-r', String(video.frameRate), '-i', 'pipe:0'],
      ...['-c:v', 'libx264', '-preset', video.preset, '-crf', String(video.crf), '-profile:v', 'high'],
      ...['-bf', '3', '-g', '250', '-threads', '1', '-f', 'h264', path],
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  )
  const encoded = succeeded(encoder)
  for (const { key } of output.pieces) {
    const drawing = await draw({ folder, settings, spec: plan.segments.get(key)! }) // every piece is of the plan
    const drawn = succeeded(drawing)
    for await (const frames of drawing.stdout!)
      if (!encoder.stdin.write(frames)) await once(encoder.stdin, 'drain')
    await drawn
  }
  encoder.stdin.end()
  await encoded
  return (await stat(path)).size
}

type DrawArgs = Pick<PlainBytesArgs, 'folder' | 'settings'> & { spec: SegmentSpec }

/** The segment's command up to its encoder, into a pipe. */
const draw = async ({ folder, settings: { store }, spec }: DrawArgs): Promise<ChildProcess> => {
  const clips = new Map<string, string>()
  for (const hash of clipsOfSpec(spec)) clips.set(hash, await store.localPath(storeNames.clip(hash)))
  await Promise.all([
    writeFile(join(folder, 'still.ass'), spec.still),
    ...spec.held.map(({ document }, i) => writeFile(join(folder, `held${i}.ass`), document)),
    writeFile(join(folder, 'moving.ass'), spec.moving),
  ])
  const args = segmentArgs({
    clipPath: (hash) => clips.get(hash)!, // all clips of the spec were found just now
    fontsDir: 'fonts',
    heldPath: (i) => `held${i}.ass`,
    logoPath: (hash) => hash,
    movingPath: 'moving.ass',
    output: '',
    spec,
    stillPath: 'still.ass',
  })
  const drawn = args.slice(0, args.indexOf('-c:v'))
  return spawn('ffmpeg', ['-v', 'error', ...drawn, '-f', 'rawvideo', 'pipe:1'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const succeeded = async (child: ChildProcess): Promise<void> => {
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`)
}
