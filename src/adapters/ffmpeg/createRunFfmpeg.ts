import type { ChildProcess } from 'node:child_process'
import type { FfmpegResult, FfmpegRun, FfmpegSettings, RunFfmpeg } from './types.ts'
import ffmpeg from 'fluent-ffmpeg'
import { createLauncher } from './createLauncher.ts'
import { type FfmpegFailure, FfmpegError } from './FfmpegError.ts'
import { frameReader } from './frameReader.ts'

const LOG_LINES = 200
const DEFAULT_TIMEOUT_MS = 600_000

/** The only place that runs FFmpeg; what stands behind `RunFfmpeg` can be exchanged in this file alone. */
export const createRunFfmpeg = (settings: FfmpegSettings = {}): RunFfmpeg => {
  const launcher = createLauncher(settings)
  return async (run) => {
    run.signal?.throwIfAborted()
    const launch = await launcher.launch({ program: 'ffmpeg', reads: run.reads, writes: run.writes })
    return execute({ launch, run })
  }
}

/** fluent-ffmpeg keeps the child here; it is not in its types. */
type Command = ffmpeg.FfmpegCommand & { ffmpegProc?: ChildProcess }

const execute = ({ launch, run }: { launch: readonly string[]; run: FfmpegRun }): Promise<FfmpegResult> =>
  new Promise((resolve, reject) => {
    const { input, onFrame = () => {}, signal, timeoutMs = DEFAULT_TIMEOUT_MS } = run
    const command = commandFor({ args: argumentsOf({ launch, run }), cwd: run.writes, onFrame })
    let child: ChildProcess | undefined
    let timedOutAfterMs: number | null = null
    const stop = () => command.kill('SIGKILL')
    const timer = setTimeout(() => {
      timedOutAfterMs = timeoutMs
      stop()
    }, timeoutMs)
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      finish()
    }

    command.on('start', () => {
      child = command.ffmpegProc
      // fluent-ffmpeg's own listener reads the log of a process that never began, and throws where nobody can catch it.
      child?.removeAllListeners('error').once('error', (error) => settle(() => reject(error)))
      // FFmpeg may close its input early (`-t`); what it makes of that is in its exit code.
      child?.stdin?.on('error', () => {}).end(input)
      // Nothing to kill existed yet when these came.
      if (signal?.aborted || timedOutAfterMs !== null) stop()
    })
    command.on('end', (_stdout: string | null, log: string | null) =>
      settle(() => resolve({ cpuSeconds: cpuSecondsIn(log ?? ''), logTail: withoutBenchmark(log ?? '') })),
    )
    command.on('error', (cause: Error, _stdout: string | null, log: string | null) => {
      const failure: FfmpegFailure = {
        program: 'ffmpeg',
        args: run.args,
        exitCode: child?.exitCode ?? null,
        signal: child?.signalCode ?? null,
        timedOutAfterMs,
        logTail: withoutBenchmark(log ?? ''),
      }
      settle(() => reject(signal?.aborted ? (signal.reason as Error) : new FfmpegError(failure, { cause })))
    })
    signal?.addEventListener('abort', stop, { once: true })
    command.run()
  })

const argumentsOf = ({ launch, run }: { launch: readonly string[]; run: FfmpegRun }): string[] => [
  ...launch,
  '-hide_banner',
  '-nostats',
  // Standard input is data or nothing; as a terminal FFmpeg would take keys from it.
  ...(run.input ? [] : ['-nostdin']),
  // Prints the CPU time at the end; Node cannot ask for that of a child.
  '-benchmark',
  ...run.args,
  // fluent-ffmpeg ends every command that has a stream for output with "pipe:1": here it is this option's value.
  '-progress',
]

type CommandForArgs = { args: string[]; cwd: string | undefined; onFrame: (frame: number) => void }

/** docs/adr/0004-fluent-ffmpeg-behind-one-seam.md says why these three members are replaced. */
const commandFor = ({ args, cwd, onFrame }: CommandForArgs): Command => {
  const command: Command = Object.assign(
    ffmpeg({ stdoutLines: LOG_LINES, ...(cwd !== undefined && { cwd }) }),
    {
      _getFfmpegPath: (found: (error: null, path: string) => void) => found(null, '/usr/bin/env'),
      _checkCapabilities: (checked: (error: null) => void) => checked(null),
      availableEncoders: (asked: (error: null, encoders: object) => void) => asked(null, {}),
    },
  )
  // Spread: an array's elements that hold exactly one space would be split in two.
  return command
    .outputOptions(...(args as [string, ...string[]]))
    .output(frameReader(onFrame), { end: false })
}

const cpuSecondsIn = (log: string): number => {
  const measured = /bench: utime=([\d.]+)s stime=([\d.]+)s/.exec(log)
  return Number(measured?.[1] ?? 0) + Number(measured?.[2] ?? 0)
}

const withoutBenchmark = (log: string): string => log.replaceAll(/^bench: .*\n?/gm, '')
