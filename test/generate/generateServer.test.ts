import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { createServer, request, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGenerateHandler } from '../../src/server/web/createGenerateHandler.ts'
import { launchBrowser } from '../helpers/launchBrowser.ts'
import { until } from '../jobs/until.ts'
import { short, trainingStudio } from './trainingStudio.ts'

const { sessions, squat, studio } = await trainingStudio()
let server: Server
let browser: Browser
let url: string

beforeAll(async () => {
  const generate = createGenerateHandler({ cacheKey: studio.cacheKey, payload: studio.payload })
  server = createServer((req, res) => {
    void generate(req, res).then(
      (isAnswered) => isAnswered || res.setHeader('content-type', 'text/html').end('<video>'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
  await studio.close()
})

const path = '/api/generate-workout-video'

test('our own server keeps the length of a film of known clips', async () => {
  const init = {
    body: JSON.stringify({ ...short, exercises: [squat.slug] }),
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  }
  await (await fetch(url + path, init)).arrayBuffer()
  const again = await fetch(url + path, init)
  expect(again.headers.get('content-length')).toBe(String((await again.arrayBuffer()).byteLength))
})

test('a browser plays a film that was streamed while it was made', async () => {
  const page = await browser.newPage()
  await page.goto(url)
  const played = await page.evaluate(
    async ({ body, path }) => {
      const answer = await fetch(path, {
        body,
        headers: { 'content-type': 'application/json' },
        method: 'POST',
      })
      const video = document.querySelector('video')!
      video.muted = true
      video.src = URL.createObjectURL(await answer.blob())
      const event = (name: string) =>
        new Promise((resolve, reject) => {
          video.addEventListener(name, resolve, { once: true })
          video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true })
        })
      await event('loadedmetadata')
      const { duration } = video
      video.currentTime = duration - 1
      video.playbackRate = 4
      await video.play()
      await event('ended')
      return { duration, length: answer.headers.get('content-length'), width: video.videoWidth }
    },
    { body: JSON.stringify({ ...short, exercises: [squat.slug], intensity: 'high' }), path },
  )
  expect(played).toMatchObject({ length: null, width: 1280 })
  expect(played.duration).toBeCloseTo(20, 1)
})

test('a connection that is cut while the film is made stops its work', async () => {
  await studio.worker.stop() // nobody makes it: it waits
  const asked = request(url + path, { headers: { 'content-type': 'application/json' }, method: 'POST' })
  asked.on('error', () => undefined)
  asked.end(JSON.stringify({ ...short, exercises: [squat.slug], intensity: 'low' }))
  const last = async () => (await sessions()).at(-1)
  await until(async () => (await last())?.status === 'queued')
  asked.destroy()
  await until(async () => (await last())?.status === 'cancelled')
})
