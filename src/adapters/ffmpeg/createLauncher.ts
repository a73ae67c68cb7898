import type { FfmpegSettings, ProcessLimits, SandboxKind } from './types.ts'
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { isAbsolute } from 'node:path'
import { promisify } from 'node:util'
import { launchArgs } from './launchArgs.ts'
import { resolveProgram } from './resolveProgram.ts'
import { SandboxUnavailableError } from './SandboxUnavailableError.ts'

type LaunchRequest = { program: 'ffmpeg' | 'ffprobe'; reads: readonly string[]; writes?: string }

export type Launcher = {
  /** What this machine allows; found out once. */
  kind: () => Promise<SandboxKind>
  /** Arguments for `/usr/bin/env`, up to and with the program. */
  launch: (request: LaunchRequest) => Promise<string[]>
}

const GIB = 1024 ** 3
const DEFAULT_LIMITS: ProcessLimits = {
  addressSpaceBytes: 4 * GIB,
  cpuSeconds: 3600,
  fileBytes: 4 * GIB,
  openFiles: 256,
}

/** Finds the programs and the strongest sandbox once, then says how to start each run. */
export const createLauncher = ({
  ffmpegPath = 'ffmpeg',
  ffprobePath = 'ffprobe',
  limits = {},
  niceness = 10,
  sandbox = 'auto',
}: FfmpegSettings = {}): Launcher => {
  const common = { limits: { ...DEFAULT_LIMITS, ...limits }, niceness }
  const programs = {
    ffmpeg: once(() => resolveProgram(ffmpegPath)),
    ffprobe: once(() => resolveProgram(ffprobePath)),
  }

  const starts = async (kind: SandboxKind): Promise<boolean> => {
    const args = launchArgs({ ...common, kind, program: await programs.ffmpeg(), reads: [] })
    return promisify(execFile)('/usr/bin/env', [...args, '-version'], { timeout: 10_000 }).then(
      () => true,
      () => false,
    )
  }

  const kind = once(async (): Promise<SandboxKind> => {
    if (sandbox !== 'prlimit' && (await starts('bwrap'))) return 'bwrap'
    if (sandbox === 'require') throw new SandboxUnavailableError(HOW_TO_GET_BWRAP)
    return (await starts('prlimit')) ? 'prlimit' : 'none'
  })

  return {
    kind,
    launch: async ({ program, ...paths }) => {
      // FFmpeg runs in another folder than we do: a relative path would name another file there.
      for (const path of [...paths.reads, ...(paths.writes === undefined ? [] : [paths.writes])])
        assert(isAbsolute(path), `what FFmpeg reads and writes is named by absolute paths, got "${path}"`)
      return launchArgs({ ...common, ...paths, kind: await kind(), program: await programs[program]() })
    },
  }
}

const HOW_TO_GET_BWRAP =
  'REPREEL_SANDBOX=require, but bubblewrap cannot run here: install it (apt-get install -y bubblewrap) and ' +
  'allow unprivileged user namespaces, or leave the variable out to run with limits only'

/** A failure is not kept: the operator may install what is missing while we run. */
const once = <T>(find: () => Promise<T>): (() => Promise<T>) => {
  let found: Promise<T> | undefined
  return () => {
    found ??= find().catch((error: unknown) => {
      found = undefined
      throw error
    })
    return found
  }
}
