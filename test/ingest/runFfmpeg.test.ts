import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRunFfmpeg } from '../../src/adapters/ffmpeg/createRunFfmpeg.ts'
import { FfmpegError } from '../../src/adapters/ffmpeg/FfmpegError.ts'
import { temporaryFolder } from './helpers/temporaryFolder.ts'

const folder = temporaryFolder()

/** Stands in for FFmpeg: writes down what it was given, so nothing between us and FFmpeg can change it unseen. */
const fakeFfmpeg = (name: string, body: string): string => {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${body}\n`)
  chmodSync(path, 0o755)
  return path
}

const failureOf = async (run: Promise<unknown>) => {
  const error = await run.then(
    () => undefined,
    (rejection: unknown) => rejection,
  )
  expect(error).toBeInstanceOf(FfmpegError)
  return (error as FfmpegError).failure
}

const SECONDS_20 = ['-f', 'lavfi', '-i', 'testsrc2=size=64x64:rate=10:duration=20']

for (const sandbox of ['auto', 'prlimit'] as const) {
  test(`every argument arrives as it was given (${sandbox})`, async () => {
    const out = join(folder, 'argv')
    const ffmpegPath = fakeFfmpeg('argv.sh', `for a in "$@"; do printf '%s\\n' "[$a]"; done > '${out}'`)
    const args = [
      '-vf',
      'drawtext=one two',
      'a b',
      "it's",
      'say "hi"',
      '100%d',
      '%03d',
      '$HOME',
      '',
      'é·漢',
      '-f',
      'mp4',
    ]
    await createRunFfmpeg({ ffmpegPath, sandbox })({ args, reads: [], writes: folder })
    const ours = ['-hide_banner', '-nostats', '-nostdin', '-benchmark', ...args, '-progress', 'pipe:1']
    expect(readFileSync(out, 'utf8')).toBe(ours.map((arg) => `[${arg}]\n`).join(''))
  })

  test(`the environment holds nothing of the server's (${sandbox})`, async () => {
    process.env.REPREEL_TEST_SECRET = 'hunter2'
    const out = join(folder, 'environment')
    const ffmpegPath = fakeFfmpeg('environment.sh', `env | cut -d= -f1 | sort > '${out}'`)
    await createRunFfmpeg({ ffmpegPath, sandbox })({ args: [], reads: [], writes: folder })
    const names = readFileSync(out, 'utf8').trim().split('\n')
    expect(names.filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name))).toEqual([
      'LC_ALL',
      'MALLOC_ARENA_MAX',
      'PATH',
    ])
  })

  test(`memory, time, file size and descriptors are limited (${sandbox})`, async () => {
    const out = join(folder, 'limits')
    const ffmpegPath = fakeFfmpeg('limits.sh', `{ ulimit -v; ulimit -t; ulimit -f; ulimit -n; } > '${out}'`)
    const limits = { addressSpaceBytes: 1024 ** 3, cpuSeconds: 77, fileBytes: 512 * 1000, openFiles: 99 }
    await createRunFfmpeg({ ffmpegPath, limits, sandbox })({ args: [], reads: [], writes: folder })
    expect(readFileSync(out, 'utf8').trim().split('\n')).toEqual(['1048576', '77', '1000', '99'])
  })
}

test('frames are told as they are encoded, and the CPU time at the end', async () => {
  const frames: number[] = []
  const output = join(folder, 'a b.mp4')
  const run = createRunFfmpeg()
  const args = ['-y', ...SECONDS_20, '-c:v', 'libx264', '-f', 'mp4', output]
  const { cpuSeconds, logTail } = await run({
    args,
    onFrame: (frame) => frames.push(frame),
    reads: [],
    writes: folder,
  })
  expect(frames.at(-1)).toBe(200)
  expect(frames).toEqual(frames.toSorted((a, b) => a - b))
  expect(cpuSeconds).toBeGreaterThan(0)
  expect(cpuSeconds).toBeLessThan(20)
  expect(logTail).toContain('libx264')
  expect(logTail).not.toContain('bench:')
})

test('what is given as input arrives on standard input', async () => {
  const output = join(folder, 'sound.wav')
  const pcm = Uint8Array.from({ length: 96_000 }, (_, i) => i % 251)
  const raw = ['-f', 's16le', '-ar', '48000', '-ac', '1']
  await createRunFfmpeg()({
    args: ['-y', ...raw, '-i', 'pipe:0', ...raw, output],
    input: pcm,
    reads: [],
    writes: folder,
  })
  expect(new Uint8Array(readFileSync(output))).toEqual(pcm)
})

test('a refused file is an FfmpegError with exit code and log', async () => {
  const input = join(folder, 'text.mp4')
  writeFileSync(input, 'no video at all')
  const run = createRunFfmpeg()({ args: ['-i', input, '-f', 'null', '-'], reads: [input] })
  const failure = await failureOf(run)
  expect(failure).toMatchObject({ exitCode: 1, program: 'ffmpeg', signal: null, timedOutAfterMs: null })
  expect(failure.logTail).toContain('Invalid data found')
  await expect(run).rejects.toThrow(/^ffmpeg exited with code 1: .*Invalid data found/)
})

test('only the last 200 lines of a log are kept', async () => {
  const ffmpegPath = fakeFfmpeg(
    'talker.sh',
    'i=0; while [ $i -lt 5000 ]; do i=$((i+1)); echo "line $i" >&2; done; exit 3',
  )
  const { exitCode, logTail } = await failureOf(createRunFfmpeg({ ffmpegPath })({ args: [], reads: [] }))
  const lines = logTail.trimEnd().split('\n')
  expect([exitCode, lines.length <= 200, lines.length > 190, lines.at(-1)]).toEqual([
    3,
    true,
    true,
    'line 5000',
  ])
})

test('a run that passes its time limit is killed', async () => {
  const args = ['-re', ...SECONDS_20, '-f', 'null', '-']
  const failure = await failureOf(createRunFfmpeg()({ args, reads: [], timeoutMs: 300 }))
  expect(failure).toMatchObject({ signal: 'SIGKILL', timedOutAfterMs: 300 })
})

test("an aborted run is killed and rejects with the signal's reason", async () => {
  const abort = new AbortController()
  const reason = new Error('superseded')
  const args = ['-re', ...SECONDS_20, '-f', 'null', '-']
  const run = createRunFfmpeg()({ args, onFrame: () => abort.abort(reason), reads: [], signal: abort.signal })
  await expect(run).rejects.toBe(reason)
  await expect(createRunFfmpeg()({ args, reads: [], signal: abort.signal })).rejects.toBe(reason)
})

test('an FFmpeg that is not there is named, with the command that installs it', async () => {
  const run = createRunFfmpeg({ ffmpegPath: 'ffmpeg-of-nobody' })({ args: [], reads: [] })
  await expect(run).rejects.toThrow('"ffmpeg-of-nobody" was not found: install FFmpeg')
})

test('a working folder that is not there rejects, and ends nothing else', async () => {
  const run = createRunFfmpeg()({ args: SECONDS_20, reads: [], writes: join(folder, 'nowhere') })
  await expect(run).rejects.toThrow('ENOENT')
})
