import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Admin, adminTimeoutMs, openAdmin } from './openAdmin.ts'

let admin: Admin
beforeAll(async () => {
  admin = await openAdmin()
}, adminTimeoutMs)
afterAll(() => admin.close())

test.each([
  ['en', 'Workouts'],
  ['fr', 'Séances'],
] as const)(
  'the dashboard opens in %s without a complaint, and asks nobody else',
  async (language, workouts) => {
    const { close, complaints, foreign, page } = await admin.open({ language })
    await page.getByRole('link', { name: workouts }).first().waitFor()
    await page.waitForLoadState('networkidle')
    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] })
    await close()
  },
)
