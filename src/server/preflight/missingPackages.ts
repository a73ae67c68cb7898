import { resolveProgram } from '../../adapters/ffmpeg/resolveProgram.ts'

/** Debian's packages whose programs are not in PATH. Bubblewrap exists on Linux alone. */
export const missingPackages = async (): Promise<string[]> => {
  const wanted = [
    ['ffmpeg', 'ffmpeg'],
    ['ffprobe', 'ffmpeg'],
    ['espeak-ng', 'espeak-ng'],
    ...(process.platform === 'linux' ? [['bwrap', 'bubblewrap']] : []),
  ]
  const missing = await Promise.all(
    wanted.map(([program = '', name = '']) =>
      resolveProgram(program).then(
        () => [],
        () => [name],
      ),
    ),
  )
  return [...new Set(missing.flat())]
}
