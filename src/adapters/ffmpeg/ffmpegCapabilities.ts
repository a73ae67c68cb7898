import type { FfmpegSettings, SandboxKind } from './types.ts'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createLauncher } from './createLauncher.ts'
import { encoderBuild } from './encoderBuild.ts'
import { ffmpegNeeds } from './ffmpegNeeds.ts'

export type FfmpegCapabilities = {
  /** As it names itself, e.g. "5.1.9-0+deb12u1". */
  version: string
  /** Names FFmpeg and the libraries that draw and encode; part of every key. */
  encoderBuild: string
  sandbox: SandboxKind
  /** What we use and this FFmpeg lacks; all empty where it can do everything. */
  missing: { filters: string[]; encoders: string[]; decoders: string[] }
}

const run = promisify(execFile)

/** Rejects where FFmpeg is not installed, or where the required sandbox cannot be had. */
export const ffmpegCapabilities = async (settings: FfmpegSettings = {}): Promise<FfmpegCapabilities> => {
  const launcher = createLauncher(settings)
  const launch = await launcher.launch({ program: 'ffmpeg', reads: [] })
  const ask = async (question: string): Promise<string> =>
    (await run('/usr/bin/env', [...launch, '-hide_banner', question], { maxBuffer: 16 * 1024 ** 2 })).stdout
  const [version, filters, encoders, decoders] = await Promise.all(
    ['-version', '-filters', '-encoders', '-decoders'].map(ask),
  )
  const has = { filters: namesIn(filters), encoders: namesIn(encoders), decoders: namesIn(decoders) }
  const name = /^ffmpeg version (\S+)/.exec(version ?? '')?.[1] ?? 'unknown'
  return {
    version: name,
    encoderBuild: await encoderBuild({ program: launch.at(-1) ?? '', version: name }),
    sandbox: await launcher.kind(),
    missing: {
      filters: ffmpegNeeds.filters.filter((filter) => !has.filters.has(filter)),
      encoders: ffmpegNeeds.encoders.filter((encoder) => !has.encoders.has(encoder)),
      decoders: ffmpegNeeds.decoders
        .filter((any) => !any.some((decoder) => has.decoders.has(decoder)))
        .map(first),
    },
  }
}

/** Lines like " T.C ass   V->V   Render ASS subtitles": flags, then the name. */
const namesIn = (list: string | undefined): Set<string> =>
  new Set((list ?? '').split('\n').flatMap((line) => /^ [A-Z.|]{3,6} (\w[\w-]*)/.exec(line)?.[1] ?? []))

const first = (names: readonly string[]): string => names[0] ?? ''
