import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createLauncher } from '../../src/adapters/ffmpeg/createLauncher.ts'
import { createRunFfmpeg } from '../../src/adapters/ffmpeg/createRunFfmpeg.ts'
import { ffmpegCapabilities } from '../../src/adapters/ffmpeg/ffmpegCapabilities.ts'
import { isAlive } from './helpers/isAlive.ts'
import { temporaryFolder } from './helpers/temporaryFolder.ts'

const folder = temporaryFolder()
const written = join(folder, 'written')
mkdirSync(written)
const kind = await createLauncher().kind()
/** Machines without user namespaces run with limits only; the doctor says so there. */
const inSandbox = test.skipIf(kind !== 'bwrap')

const copyAsText = (path: string) => ['-y', '-f', 'data', '-i', path, '-map', '0', '-c', 'copy', '-f', 'data']

inSandbox('a file that was not given cannot be read', async () => {
  const secret = join(folder, 'secret')
  writeFileSync(secret, 'the key')
  const output = join(written, 'stolen')
  const steal = { args: [...copyAsText(secret), output], writes: written }
  await expect(createRunFfmpeg()({ ...steal, reads: [] })).rejects.toThrow('No such file or directory')
  await createRunFfmpeg()({ ...steal, reads: [secret] })
  expect(readFileSync(output, 'utf8')).toBe('the key')
})

inSandbox(
  'a file that was given to be read cannot be written, even inside the folder for writing',
  async () => {
    const input = join(written, 'original')
    writeFileSync(input, 'as it was')
    const args = ['-y', '-f', 'lavfi', '-i', 'color=size=16x16:duration=1', '-f', 'rawvideo', input]
    await expect(createRunFfmpeg()({ args, reads: [input], writes: written })).rejects.toThrow(
      'ffmpeg exited',
    )
    expect(readFileSync(input, 'utf8')).toBe('as it was')
  },
)

inSandbox('nothing is written outside the one folder', async () => {
  const output = join(folder, 'outside')
  const args = ['-y', '-f', 'lavfi', '-i', 'color=size=16x16:duration=1', '-f', 'rawvideo', output]
  await createRunFfmpeg()({ args, reads: [], writes: written }).catch(() => undefined)
  expect(existsSync(output)).toBe(false)
})

test('a relative path is refused by name: FFmpeg runs in another folder', async () => {
  const run = createRunFfmpeg()({ args: [], reads: ['media/a.mp4'] })
  await expect(run).rejects.toThrow('absolute paths, got "media/a.mp4"')
})

inSandbox('there is no network', async () => {
  const asked = vi.fn()
  const server = createServer((_request, response) => {
    asked()
    response.end('pcm')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const args = ['-f', 's16le', '-i', `http://127.0.0.1:${port}/a`, '-f', 'null', '-']
  await expect(createRunFfmpeg()({ args, reads: [] })).rejects.toThrow('Connection refused')
  // The sandbox has a loopback of its own, where nobody listens.
  expect(asked).not.toHaveBeenCalled()
  server.close()
})

for (const sandbox of ['auto', 'prlimit'] as const) {
  test(`FFmpeg does not outlive its parent, killed without warning (${sandbox})`, async () => {
    const mark = `mark${sandbox}${process.pid}`
    const script = `
      const { createRunFfmpeg } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/adapters/ffmpeg/createRunFfmpeg.ts'))})
      await createRunFfmpeg({ sandbox: '${sandbox}' })({
        args: ['-re', '-f', 'lavfi', '-i', 'testsrc2', '-metadata', 'title=${mark}', '-f', 'null', '-'],
        onFrame: () => console.log('running'),
        reads: [],
      })`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script])
    await new Promise((resolve) => parent.stdout.once('data', resolve))
    expect(isAlive(mark)).toBe(true)
    parent.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(mark)).toBe(false), { timeout: 5000 })
  })
}

test('the sandbox that is there is told, and nothing that we use of FFmpeg is missing', async () => {
  const { encoderBuild, missing, sandbox, version } = await ffmpegCapabilities()
  expect(sandbox).toBe(kind)
  expect(missing).toEqual({ decoders: [], encoders: [], filters: [] })
  expect(encoderBuild).toContain(`ffmpeg ${version}`)
})

test('where bubblewrap is required, it runs or nothing does', async () => {
  const required = createLauncher({ sandbox: 'require' }).kind()
  if (kind === 'bwrap') return expect(await required).toBe('bwrap')
  await expect(required).rejects.toThrow('apt-get install -y bubblewrap')
})
