import type { RunFfmpeg } from '../adapters/ffmpeg/types.ts'
import type { DrawThread } from './clips/startDrawThread.ts'
import type { ClipDrawing, DemoClip } from './clips/types.ts'
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { clipArgs } from './clips/clipArgs.ts'
import { clipName } from './clips/clipName.ts'
import { loopFrames } from './clips/loopFrames.ts'
import { startDrawThread } from './clips/startDrawThread.ts'

export type RenderDemoClipsArgs = {
  clipsDir: string
  drawings: readonly ClipDrawing[]
  /** Called once for each clip, the kept ones first. */
  onClip?: (progress: { clip: DemoClip; done: number; total: number }) => void
  runFfmpeg: RunFfmpeg
  signal?: AbortSignal
}

const CLIPS_AT_A_TIME = 2

/** Draws the clips that are not there yet. A clip appears whole or not at all, so a stopped run goes on where it was. */
export const renderDemoClips = async ({
  clipsDir,
  drawings,
  onClip = () => {},
  runFfmpeg,
  signal,
}: RenderDemoClipsArgs): Promise<DemoClip[]> => {
  await mkdir(clipsDir, { recursive: true })
  const clips = await Promise.all(drawings.map((drawing) => findClip(clipsDir, drawing)))
  let done = 0
  const tell = (clip: DemoClip) => onClip({ clip, done: ++done, total: clips.length })
  for (const { clip } of clips) if (!clip.isNew) tell(clip)
  // The longest first: the last one alone would keep a core waiting.
  const missing = clips
    .filter(({ clip }) => clip.isNew)
    .sort((a, b) => b.drawing.movement.seconds - a.drawing.movement.seconds)
  const lane = () => drawAll({ clipsDir, missing, runFfmpeg, signal, tell })
  const ends = await Promise.allSettled(
    Array.from({ length: Math.min(CLIPS_AT_A_TIME, missing.length) }, lane),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return clips.map(({ clip }) => clip)
}

type Found = { clip: DemoClip; drawing: ClipDrawing }

const findClip = async (clipsDir: string, drawing: ClipDrawing): Promise<Found> => {
  const path = join(clipsDir, clipName(drawing))
  const isNew = await access(path).then(
    () => false,
    () => true,
  )
  return { clip: { isNew, path, slug: drawing.movement.slug }, drawing }
}

type DrawAllArgs = Pick<RenderDemoClipsArgs, 'clipsDir' | 'runFfmpeg' | 'signal'> & {
  /** Shared by the lanes: each takes the next. */
  missing: Found[]
  tell: (clip: DemoClip) => void
}

const drawAll = async ({ clipsDir, missing, runFfmpeg, signal, tell }: DrawAllArgs): Promise<void> => {
  const scratch = await mkdtemp(join(clipsDir, '.drawing-'))
  const thread = startDrawThread(signal)
  try {
    for (let next = missing.shift(); next; next = missing.shift()) {
      await drawClip({ found: next, runFfmpeg, scratch, signal, thread })
      tell(next.clip)
    }
  } finally {
    // The other lane has no use for going on either when this one failed; after a success the list is empty anyway.
    missing.length = 0
    await thread.stop()
    await rm(scratch, { force: true, recursive: true })
  }
}

type DrawClipArgs = Pick<RenderDemoClipsArgs, 'runFfmpeg' | 'signal'> & {
  found: Found
  scratch: string
  thread: DrawThread
}

const drawClip = async ({ found: { clip, drawing }, runFfmpeg, scratch, signal, thread }: DrawClipArgs) => {
  const [rawFrames, output] = [join(scratch, 'frames.yuv'), join(scratch, 'clip.mov')]
  await thread.draw({ drawing, rawFrames })
  const { repeats } = loopFrames(drawing.movement.seconds)
  await runFfmpeg({
    args: clipArgs({ output, rawFrames, repeats }),
    reads: [rawFrames],
    signal,
    writes: scratch,
  })
  await rename(output, clip.path)
}
