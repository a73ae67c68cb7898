import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ValidationError } from 'payload'
import { exampleExercise } from '../../src/adapters/payload/snapshot/exampleExercise.ts'
import { loadContent } from '../../src/adapters/payload/snapshot/loadContent.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { logoOf } from '../../src/core/look/brand/logoOf.ts'
import { themes } from '../../src/core/look/themes.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { createFetch, type FetchApi } from '../jobs/createFetch.ts'
import { makeSquat, makeUser, workoutData } from './content.ts'

let cms: TestPayload
let anybody: FetchApi
let ask: FetchApi

beforeAll(async () => {
  cms = await openTestPayload()
  anybody = createFetch(cms)
  await makeUser(cms.payload, 'admin')
  const { token } = await cms.payload.login({
    collection: slugs.users,
    data: { email: 'admin@example.test', password: 'a password for a test' },
  })
  ask = (path, init = {}) => anybody(path, { token, ...init })
})
afterAll(() => cms.close())

const save = (brand: object) => cms.payload.updateGlobal({ slug: slugs.settings, data: { brand } })

test('a brand that somebody could not read is refused at its field, with the measured figure', async () => {
  const error = await save({ rest: '#1B3A5C' }).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ValidationError)) throw error
  const [first] = error.data.errors
  expect(first?.path).toBe('brand.rest')
  expect(first?.message).toMatch(/Rest #1B3A5C is hard to read on the cards .* contrast 1\.\d:1/)
})

test('a changed brand changes the videos that wear it, and no others', async () => {
  const { payload } = cms
  const squat = await makeSquat(payload)
  const workoutOf = async (theme: 'brand' | 'dark') => {
    const { id } = await payload.create({
      collection: slugs.workouts,
      data: { ...workoutData(squat.id), look: { theme }, title: `In ${theme}` },
    })
    return async () => (await loadContent({ payload, workoutId: id }))!
  }
  const [branded, dark] = [await workoutOf('brand'), await workoutOf('dark')]
  const before = [(await branded()).inputHash, (await dark()).inputHash]

  await save({ upper: true, work: '#ffd400' })

  const content = await branded()
  expect(content.inputHash).not.toBe(before[0])
  expect((await dark()).inputHash).toBe(before[1])
  expect(content.kind === 'renderable' && content.input.snapshots.en!.theme).toEqual({
    ...themes.dark,
    upper: true,
    work: '#FFD400',
  })
})

const post = (body: BodyInit) => ({ body, duplex: 'half', method: 'POST' }) as const
const preview = `/globals/${slugs.settings}/look-preview`

test('a look is shown with an exercise of the site, and its clip', async () => {
  const shown = await exampleExercise({ locale: 'en', payload: cms.payload })
  expect([shown?.name, shown?.clip?.hash]).toEqual(['Squat', expect.stringMatching(/^[0-9a-f]{64}$/)])
})

test('a brand is shown as a render draws it before it is saved, to staff only', async () => {
  const answer = await ask(preview, post('{"work":"#FFD400","background":"#400000"}'))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
  const picture = sharp(Buffer.from(await answer.arrayBuffer()))
  expect(await picture.metadata()).toMatchObject({ height: 728, width: 1288 })
  // The card of the rest, at the bottom right of the four.
  const [red, green] = await picture
    .extract({ height: 1, left: 1284, top: 724, width: 1 })
    .removeAlpha()
    .raw()
    .toBuffer()
  expect([Math.abs(red! - 0x40) < 8, green! < 8]).toEqual([true, true])
  expect((await anybody(preview, post('{}'))).status).toBe(403)
})

test('a preview of what is no brand says what is wrong', async () => {
  const told = async (brand: string): Promise<string> => {
    const answer = await ask(preview, post(brand))
    const { errors } = (await answer.json()) as { errors: Array<{ message: string }> }
    return `${answer.status} ${errors[0]!.message}`
  }
  expect(await told('nonsense')).toBe(
    '400 The body must be a JSON object such as {"work":"#C6FF3D"}, not “nonsense”.',
  )
  expect(await told('{"work":"lime"}')).toBe('400 Work must be a colour like #1A2B3C, not “lime”.')
})

type Raw = { alpha?: number; height: number; width: number }

/** A black bar on a clear ground, with clear edges on all sides. */
const pngOf = ({ alpha = 1, height, width }: Raw): Promise<Buffer> =>
  sharp({ create: { background: { alpha, b: 0, g: 0, r: 0 }, channels: 4, height, width } })
    .extend({ background: { alpha: 0, b: 0, g: 0, r: 0 }, bottom: 30, left: 50, right: 10, top: 20 })
    .png()
    .toBuffer()

const bar = () => pngOf({ height: 100, width: 300 })

type SentLogo = { logo?: string; errors?: Array<{ message: string }> }

const send = async (file: Uint8Array): Promise<SentLogo & { status: number }> => {
  const answer = await ask(`/globals/${slugs.settings}/logo`, post(new Uint8Array(file)))
  return { ...((await answer.json()) as SentLogo), status: answer.status }
}

test('a logo comes back as a small PNG without its clear edges, and nothing is kept', async () => {
  const { logo, status } = await send(await bar())
  expect(status).toBe(200)
  expect(await sharp(logoOf(logo!)!.png).metadata()).toMatchObject({ format: 'png', height: 80, width: 240 })
  expect((await cms.payload.findGlobal({ slug: slugs.settings })).brand?.logo ?? null).toBeNull()
  expect((await anybody(`/globals/${slugs.settings}/logo`, post('x'))).status).toBe(403)
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'

test('what is no logo is refused, with what to do', async () => {
  const told = async (file: Uint8Array): Promise<string> => {
    const { errors, status } = await send(file)
    return `${status} ${errors?.[0]?.message}`
  }
  const png = await bar()
  // 60,000 pixels on each side, in its header alone.
  const bomb = Buffer.from(png)
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  expect(await told(Buffer.from(svg))).toMatch(/^400 A logo must be a PNG or a WebP/)
  expect(await told(Buffer.concat([png.subarray(0, 8), Buffer.from(svg)]))).toMatch(
    /^400 This picture cannot be/,
  )
  expect(await told(png.subarray(0, png.length / 2))).toMatch(/^400 This picture cannot be opened/)
  expect(await told(bomb)).toMatch(/^400 (This picture cannot be opened|A logo may be 4096 × 4096)/)
  expect(await told(Buffer.alloc(2_000_001))).toMatch(/^400 A logo may have 2 MB, and this file has 2\.0 MB/)
  expect(await told(Buffer.alloc(25_000_000))).toMatch(/^413 /)
  expect(await told(await pngOf({ height: 5000, width: 100 }))).toMatch(/^400 .* this one is 160 × 5050/)
  expect(await told(await pngOf({ alpha: 0, height: 50, width: 300 }))).toMatch(/^400 This picture is clear/)
  expect(await told(await pngOf({ height: 30, width: 100 }))).toMatch(/^400 This logo is 100 × 30 pixels/)
})

test('a save makes of any picture what renders draw, refuses what is none, and leaves a kept one as it is', async () => {
  const raw = `data:image/png;base64,${(await bar()).toString('base64')}`
  const { brand } = await save({ logo: raw })
  expect(brand?.logo).not.toBe(raw)
  expect(logoOf(brand!.logo!)?.logo).toMatchObject({ heightPx: 80, widthPx: 240 })
  expect((await save({ logo: brand!.logo, upper: false })).brand?.logo).toBe(brand!.logo)
  await expect(
    save({ logo: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }),
  ).rejects.toThrow(/Logo|logo/)
  expect((await save({ logo: null })).brand?.logo).toBeNull()
})

test('another logo changes the videos that wear the brand, and no others', async () => {
  const { payload } = cms
  const { docs } = await payload.find({ collection: slugs.workouts, sort: 'createdAt' })
  const contents = () => Promise.all(docs.map(({ id }) => loadContent({ payload, workoutId: id })))
  const [branded, dark] = await contents()
  await save({ logo: (await send(await bar())).logo })
  const [brandedAfter, darkAfter] = await contents()
  expect(brandedAfter!.inputHash).not.toBe(branded!.inputHash)
  expect(darkAfter!.inputHash).toBe(dark!.inputHash)
  expect(brandedAfter!.kind === 'renderable' && brandedAfter!.logo?.logo.widthPx).toBe(240)
  expect(darkAfter!.kind === 'renderable' && darkAfter!.logo).toBeNull()
})
