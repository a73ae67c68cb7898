type SandboxArgs = { program: string; reads: readonly string[]; writes?: string }

/** What a dynamically linked FFmpeg needs to start and to find fonts; `-try`: distributions differ. */
const SYSTEM = [
  '/usr',
  '/lib',
  '/lib64',
  '/bin',
  // Debian's FFmpeg links BLAS through here.
  '/etc/alternatives',
  '/etc/ld.so.cache',
  '/etc/fonts',
  '/var/cache/fontconfig',
]

/** Arguments of bubblewrap: no network, no other process, no file but the given ones. Ends before the program. */
export const sandboxArgs = ({ program, reads, writes }: SandboxArgs): string[] => {
  const binds = [
    ...reads.map((path) => ({ path, option: '--ro-bind' })),
    ...(writes === undefined ? [] : [{ path: writes, option: '--bind' }]),
    { path: program, option: '--ro-bind' },
  ]
  return [
    'bwrap',
    '--unshare-all',
    '--die-with-parent',
    '--new-session',
    SYSTEM.flatMap((path) => ['--ro-bind-try', path, path]),
    ['--tmpfs', '/tmp', '--dir', '/dev'],
    ['/dev/null', '/dev/urandom'].flatMap((path) => ['--dev-bind-try', path, path]),
    // The outer first: a folder bound later would hide what was bound inside it.
    binds
      .toSorted((a, b) => a.path.length - b.path.length)
      .flatMap(({ option, path }) => [option, path, path]),
    ['--chdir', writes ?? '/', '--'],
  ].flat()
}
