import type { Exercise, Render, Workout } from '../../src/generated/payload-types.ts'
import type { Page } from 'playwright-core'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../jobs/until.ts'
import { type Admin, type AdminPage, adminTimeoutMs, openAdmin } from './openAdmin.ts'

let admin: Admin
let opened: AdminPage
let page: Page
let squat: Exercise
let workout: Workout

beforeAll(async () => {
  admin = await openAdmin()
  squat = (await admin.seed.exercises(['Squat']))[0]!
  workout = await admin.seed.workout([squat])
  await settled(1)
  opened = await admin.open({ path: `/admin/collections/exercises/${squat.id}` })
  page = opened.page
}, adminTimeoutMs)
afterAll(async () => {
  await opened.close()
  await admin.close()
})

/** Until there are so many renders of the workout, none of them on its way. */
const settled = (count: number): Promise<true> =>
  until(async () => {
    const { docs } = await admin.rest<{ docs: Render[] }>(`/renders?where[workout][equals]=${workout.id}`)
    return docs.length === count && docs.every(({ status }) => status === 'ready' || status === 'superseded')
  })

const nameOf = async (): Promise<string> => (await admin.rest<Exercise>(`/exercises/${squat.id}`)).name

const publish = async (name: string): Promise<void> => {
  await page.fill('#field-name', name)
  await page.click('#action-save')
}
const dialog = () => page.getByRole('dialog', { name: 'This changes videos that are published' })

test('a publish says first what it would render anew, and the form can be gone back to', async () => {
  await publish('Deep squat')
  await dialog().getByText('Re-renders 1 workout:').waitFor()
  await dialog().getByText('1 workout uses it, 1 of them published.').waitFor()
  await shoot('dialog')
  await dialog().getByRole('button', { name: 'Back to the form' }).click()
  await dialog().waitFor({ state: 'hidden' })
  expect(await page.inputValue('#field-name')).toBe('Deep squat')
  expect(await nameOf()).toBe('Squat')
})

test('saved to be rendered later it is published, and the video stands', async () => {
  await page.click('#action-save')
  await dialog().getByRole('button', { name: 'Save, render later' }).click()
  await until(async () => (await nameOf()) === 'Deep squat')
  await page.locator('.status__value').getByText('Published', { exact: true }).waitFor()
  await settled(1)
})

test('saved to be rendered now it is rendered', async () => {
  await publish('Wide squat')
  await dialog().getByRole('button', { name: 'Save and render now' }).click()
  await until(async () => (await nameOf()) === 'Wide squat')
  await settled(2)
})

test('the form neither complains nor asks anybody else', () => {
  const { complaints, foreign } = opened
  expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] })
})

/** For whoever looks at it: REPREEL_SHOTS names a folder. */
const shoot = async (name: string): Promise<void> => {
  const folder = process.env.REPREEL_SHOTS
  if (folder) await page.screenshot({ path: join(folder, `impact-${name}.png`) })
}
