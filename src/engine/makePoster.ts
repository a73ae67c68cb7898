import type { OutputPlan } from '../core/segments/types.ts'
import type { EngineSettings } from './types.ts'
import { join } from 'node:path'
import sharp from 'sharp'
import { posterFrameArgs } from '../core/ffmpeg/posterFrameArgs.ts'
import { canonicalJson } from '../core/hash/canonicalJson.ts'
import { sha256 } from '../core/hash/sha256.ts'
import { storeNames } from './storeNames.ts'
import { withScratch } from './withScratch.ts'

/** Two seconds into the first work: the name and the cue stand, the movement is under way. */
const POSTER_FRAME = 60
const WEBP_QUALITY = 82
const TIMEOUT_MS = 60_000

type MakePosterArgs = {
  /** Of the programme, below its end. null: two seconds into the first work. */
  frame: number | null
  plan: OutputPlan
  settings: Pick<EngineSettings, 'encoderBuild' | 'runFfmpeg' | 'scratchDir' | 'store'>
  signal?: AbortSignal
}

/** The version's poster, a WebP of the output's size, in the store; answers its key. */
export const makePoster = async ({
  frame: chosen,
  plan,
  settings,
  signal,
}: MakePosterArgs): Promise<string> => {
  const { encoderBuild, runFfmpeg, scratchDir, store } = settings
  const { frame, segment } = chosen === null ? favourite(plan) : frameAt({ frame: chosen, plan })
  const key = sha256(
    canonicalJson([encoderBuild, posterFrameArgs({ frame, input: segment, output: '' }), WEBP_QUALITY]),
  )
  const name = storeNames.picture(key)
  if (await store.use(name)) return key
  return withScratch({ purpose: 'poster', scratchDir }, async (folder) => {
    const input = await store.localPath(storeNames.segment(segment))
    const output = join(folder, 'poster.png')
    await runFfmpeg({
      args: posterFrameArgs({ frame, input, output }),
      reads: [input],
      timeoutMs: TIMEOUT_MS,
      writes: folder,
      ...(signal && { signal }),
    })
    await store.put(name, async (tempPath) => {
      await sharp(output).webp({ quality: WEBP_QUALITY }).toFile(tempPath)
    })
    return key
  })
}

/** A workout has at least one work; a message-only one shows its first picture. */
const favourite = ({ pieces, timeline }: OutputPlan) => {
  const piece =
    pieces.find(({ intervalIndex }) => timeline.intervals[intervalIndex]?.kind === 'work') ?? pieces[0]!
  return { frame: Math.min(POSTER_FRAME, piece.frames - 1), segment: piece.key }
}

const frameAt = ({ frame, plan: { pieces } }: { frame: number; plan: OutputPlan }) => {
  let startFrame = 0
  for (const { frames, key } of pieces) {
    if (frame < startFrame + frames) return { frame: frame - startFrame, segment: key }
    startFrame += frames
  }
  throw new RangeError(`makePoster: the video has ${startFrame} frames, asked for frame ${frame}`)
}
