import type { ProcessLimits, SandboxKind } from './types.ts'
import { sandboxArgs } from './sandboxArgs.ts'

type LaunchArgs = {
  kind: SandboxKind
  limits: ProcessLimits
  niceness: number
  /** Absolute path of ffmpeg or ffprobe. */
  program: string
  reads: readonly string[]
  writes?: string
}

const ENVIRONMENT = [
  'PATH=/usr/local/bin:/usr/bin:/bin',
  'LC_ALL=C.UTF-8',
  // Each thread's own heap reserves 64 MB of address space, which would use up the limit on machines with many cores.
  'MALLOC_ARENA_MAX=2',
]

const limitArgs = ({ addressSpaceBytes, cpuSeconds, fileBytes, openFiles }: ProcessLimits): string[] => [
  'prlimit',
  `--as=${addressSpaceBytes}`,
  `--cpu=${cpuSeconds}`,
  `--fsize=${fileBytes}`,
  `--nofile=${openFiles}`,
  '--core=0',
]

/**
 * What stands before the program's own arguments; run by `/usr/bin/env`, which is on every Unix.
 * Each link replaces itself by the next, so the process that Node knows is the one that runs.
 */
export const launchArgs = ({ kind, limits, niceness, program, reads, writes }: LaunchArgs): string[] =>
  [
    // Secrets of the server's environment (database, S3) never reach a process that parses uploads.
    ['-i', ...ENVIRONMENT],
    ['nice', '-n', String(niceness)],
    kind === 'none' ? [] : ['setpriv', '--pdeathsig', 'KILL', ...limitArgs(limits)],
    kind === 'bwrap' ? sandboxArgs({ program, reads, writes }) : [],
    program,
  ].flat()
