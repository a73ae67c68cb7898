import type { Probe } from '../../core/ingest/types.ts'
import type { FfmpegSettings } from './types.ts'
import type { ProbeJson } from '../../core/ingest/probeJson.ts'
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { parseProbe } from '../../core/ingest/parseProbe.ts'
import { probeArgs } from '../../core/ingest/probeArgs.ts'
import { createLauncher } from './createLauncher.ts'
import { FfmpegError, type FfmpegFailure } from './FfmpegError.ts'
import { machineFailed } from './machineFailed.ts'

const TIMEOUT_MS = 60_000
/** A line for each packet of the longest clip at the highest rate is a tenth of this. */
const MAX_OUTPUT_BYTES = 64 * 1024 ** 2

export type ProbeFile = (args: { path: string; signal?: AbortSignal }) => Promise<Probe>

/**
 * Asks ffprobe, inside the same sandbox and limits as FFmpeg. A file that it refuses, chokes on or needs too long for
 * is an answer (`readable: false`); only a failure of this machine rejects.
 */
export const createProbe = (settings: FfmpegSettings = {}): ProbeFile => {
  const launcher = createLauncher(settings)
  return async ({ path, signal }) => {
    const { size: bytes } = await stat(path)
    if (bytes === 0) return { readable: false, bytes, log: '' }
    const launch = await launcher.launch({ program: 'ffprobe', reads: [path] })
    const answer = await ask({ launch, args: probeArgs(path), signal })
    if ('json' in answer) return parseProbe({ bytes, json: answer.json })
    if (machineFailed(answer.failure)) throw new FfmpegError(answer.failure)
    return { readable: false, bytes, log: answer.failure.logTail }
  }
}

type AskArgs = { launch: readonly string[]; args: readonly string[]; signal?: AbortSignal }

const ask = ({ args, launch, signal }: AskArgs): Promise<{ json: ProbeJson } | { failure: FfmpegFailure }> =>
  new Promise((resolve, reject) => {
    const options = {
      killSignal: 'SIGKILL',
      maxBuffer: MAX_OUTPUT_BYTES,
      signal,
      timeout: TIMEOUT_MS,
    } as const
    const child = execFile('/usr/bin/env', [...launch, ...args], options, (error, stdout, stderr) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      if (!error) return resolve({ json: JSON.parse(stdout) as ProbeJson }) // ffprobe's own writer; parseProbe doubts each member
      const timedOutAfterMs = error.killed && child.signalCode === 'SIGKILL' ? TIMEOUT_MS : null
      resolve({
        failure: {
          program: 'ffprobe',
          args,
          exitCode: child.exitCode,
          signal: child.signalCode,
          timedOutAfterMs,
          logTail: stderr,
        },
      })
    })
  })
