import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ValidationError } from 'payload'
import { loadContent } from '../../src/adapters/payload/snapshot/loadContent.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { themes } from '../../src/core/look/themes.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { createFetch, type FetchApi } from '../jobs/createFetch.ts'
import { makeCategory, makeClip, makeExercise, makeUser, workoutData } from './content.ts'

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
  const category = await makeCategory(payload, 'Legs')
  const clip = await makeClip(payload)
  const squat = await makeExercise({
    data: { category: category.id, clip: clip.id, name: 'Squat' },
    payload,
  })
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

const previewOf = (brand: string): string =>
  `/globals/${slugs.settings}/look-preview?brand=${encodeURIComponent(brand)}`

test('a brand is shown as a render draws it before it is saved, to staff only', async () => {
  const answer = await ask(previewOf('{"work":"#FFD400","background":"#400000"}'))
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
  expect((await anybody(previewOf('{}'))).status).toBe(403)
})

test('a preview of what is no brand says what is wrong', async () => {
  const told = async (brand: string): Promise<string> => {
    const answer = await ask(previewOf(brand))
    const { errors } = (await answer.json()) as { errors: Array<{ message: string }> }
    return `${answer.status} ${errors[0]!.message}`
  }
  expect(await told('nonsense')).toBe(
    '400 “brand” must be a JSON object such as {"work":"#C6FF3D"}, not “nonsense”.',
  )
  expect(await told('{"work":"lime"}')).toBe('400 Work must be a colour like #1A2B3C, not “lime”.')
})
