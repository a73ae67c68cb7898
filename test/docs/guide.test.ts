import type { Browser } from 'playwright-core'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../src/adapters/postgres/freePort.ts'
import { launchBrowser } from '../helpers/launchBrowser.ts'
import { startStudio, type Studio } from '../jobs/startStudio.ts'
import { watchStudio } from '../jobs/watchStudio.ts'
import { serveCms } from './serveCms.ts'
import { type Snippet, snippetsOf } from './snippetsOf.ts'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

let studio: Studio
let folder: string
let served: Awaited<ReturnType<typeof serveCms>>
let browser: Browser
let pages: Server
let pagesUrl: string
let snippets: Snippet[]

beforeAll(async () => {
  studio = await startStudio()
  const squat = await studio.makeExercise('Squat')
  const workout = await studio.publish([squat], { slug: 'seven-minute-circuit' })
  expect(workout.id).toBe(1)
  await watchStudio(studio).settled(workout.id)
  served = await serveCms(studio)
  // Nothing but the address differs from what is written.
  const written = await snippetsOf(join(root, 'docs/play-in-my-app.md'))
  snippets = written.map(({ text, ...snippet }) => ({
    ...snippet,
    text: text.replaceAll('http://127.0.0.1:3000', served.url),
  }))
  folder = await mkdtemp(join(tmpdir(), 'repreel-guide-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const { file, text } of snippets) if (file) await writeFile(join(folder, file), text)
  const port = await freePort()
  pagesUrl = `http://localhost:${port}`
  pages = createServer((request, response) => {
    void readFile(join(folder, request.url ?? ''), 'utf8').then(
      (html) => response.setHeader('content-type', 'text/html').end(html),
      // The icon that browsers ask for.
      () => response.writeHead(204).end(),
    )
  }).listen(port)
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  pages.closeAllConnections()
  pages.close()
  await served.stop()
  await studio.close()
  await rm(folder, { recursive: true, force: true })
})

test('the guide has a snippet of each kind', () => {
  expect(snippets.map(({ file, language }) => file ?? language)).toEqual([
    'sh',
    'sh',
    'sh',
    'make-types.mjs',
    'play.ts',
    'page.html',
    'frame.html',
  ])
})

test('its curl commands find the workout and read bytes of its video', async () => {
  const outputs: string[] = []
  for (const { language, text } of snippets)
    if (language === 'sh') outputs.push((await run('bash', ['-ec', text], { cwd: folder })).stdout)
  const [rest = '', graphql = ''] = outputs
  expect(JSON.parse(rest)).toMatchObject({ docs: [{ id: 1, video: { playable: true } }] })
  expect(JSON.parse(graphql)).toMatchObject({ data: { Workouts: { docs: [{ video: { playable: true } }] } } })
  expect((await readFile(join(folder, 'head.bin'))).length).toBe(1024)
})

test('its types are made, its TypeScript fits them and finds the video', async () => {
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await run('node', ['make-types.mjs'], { cwd: folder })
  await run(
    'node',
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['--noEmit', '--strict', '--skipLibCheck', '--allowImportingTsExtensions', '--target', 'es2023'],
      ...['--module', 'nodenext', '--types', 'node', 'play.ts'],
    ],
    { cwd: folder },
  ).catch((error: unknown) => {
    throw new Error((error as { stdout: string }).stdout)
  })
  const { stdout } = await run('node', ['play.ts'], { cwd: folder })
  expect(stdout).toContain(`${served.url}/api/repreel/versions/`)
}, 60_000)

test('its page of another origin plays with hls.js', async () => {
  const page = await browser.newPage()
  await page.goto(`${pagesUrl}/page.html`)
  await page.evaluate(() => document.querySelector('video')?.play())
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.3)
  await page.close()
}, 60_000)

test('its frame plays, fetches no video before play is pressed, and moves nothing', async () => {
  const page = await browser.newPage({ viewport: { height: 600, width: 800 } })
  const asked: string[] = []
  const refused: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await page.goto(`${pagesUrl}/frame.html`)
  const box = await page.locator('iframe').boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1)
  const video = page.frameLocator('iframe').locator('video')
  await video.waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /\.(m4s|mp4)/u.test(url))).toEqual([])
  const before = await video.boundingBox()
  await page
    .frameLocator('iframe')
    .getByRole('button', { name: /Play|Lire/u })
    .click()
  await expect
    .poll(() => video.evaluate((element) => (element as HTMLVideoElement).currentTime), { timeout: 20_000 })
    .toBeGreaterThan(0.3)
  expect(await video.boundingBox()).toEqual(before)
  expect(
    asked.filter(
      (url) =>
        ![served.url, pagesUrl].includes(new URL(url).origin) &&
        !url.startsWith('blob:') &&
        !url.startsWith('data:'),
    ),
  ).toEqual([])
  expect(refused).toEqual([])
  await page.close()
}, 60_000)

test('the player says in the reader’s language what is not there', async () => {
  const french = await fetch(`${served.url}/embed/nowhere`, { headers: { 'accept-language': 'fr-CA' } })
  expect(french.status).toBe(404)
  expect(await french.text()).toContain('Cette vidéo n’existe pas.')
  const forged = await fetch(`${served.url}/embed/seven-minute-circuit?token=eyJhbGciOiJIUzI1NiJ9.e30.x`)
  expect(forged.status).toBe(401)
})

test('the page of the API shows itself under its policy, and asks nobody else', async () => {
  const page = await browser.newPage()
  const wrong: string[] = []
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !/^(?:data|blob):/u.test(request.url()))
      wrong.push(request.url())
  })
  await page.goto(`${served.url}/api/docs`)
  await page.getByText('Choose a training and stream its video').waitFor()
  expect(wrong).toEqual([])
  await page.close()
}, 60_000)
