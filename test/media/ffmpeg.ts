import { execFile } from 'node:child_process'

type Answer = { stdout: string; stderr: string }

/** Runs a program of FFmpeg's with any error in the stream as an error of the test. */
const run = (program: string, args: readonly string[], input?: Uint8Array): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const child = execFile(program, args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      error
        ? reject(new Error(`${program} ${args.join(' ')}\n${stderr}`, { cause: error }))
        : resolve({ stdout, stderr }),
    )
    child.stdin?.end(input)
  })

export const ffmpeg = (args: readonly string[], input?: Uint8Array): Promise<Answer> =>
  run(
    'ffmpeg',
    ['-hide_banner', '-nostdin', '-v', 'error', ...args].filter((arg) => !input || arg !== '-nostdin'),
    input,
  )

export const ffprobe = async (args: readonly string[]): Promise<string> =>
  (await run('ffprobe', ['-v', 'error', '-of', 'csv=p=0', ...args])).stdout.trim()

/** One field of every packet or frame; ffprobe pads its lines and leaves empty ones where there is side data. */
export const ffprobeNumbers = async (args: readonly string[]): Promise<number[]> =>
  (await ffprobe(args))
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map(Number)

/** Decodes everything; rejects at the first error. One checksum per frame, in the order shown. */
export const frameSums = async (path: string): Promise<string[]> => {
  const { stdout } = await ffmpeg([
    '-xerror',
    '-i',
    path,
    '-map',
    '0:v',
    '-fps_mode',
    'passthrough',
    '-f',
    'framemd5',
    '-',
  ])
  return stdout
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').at(-1)!.trim())
}

/** Mono samples at 48 kHz. */
export const decodedSound = async (path: string, pcmPath: string): Promise<void> => {
  await ffmpeg(['-y', '-xerror', '-i', path, '-map', '0:a', '-ac', '1', '-f', 's16le', pcmPath])
}
