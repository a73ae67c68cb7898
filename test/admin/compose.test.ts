import type { Page } from 'playwright-core'
import type { Exercise, Workout } from '../../src/generated/payload-types.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { until } from '../jobs/until.ts'
import { type Admin, adminTimeoutMs, openAdmin } from './openAdmin.ts'

let admin: Admin
let made: Record<string, Exercise>

beforeAll(async () => {
  admin = await openAdmin()
  const { exercise } = admin.seed
  const [legs, clip] = [await admin.seed.category('Legs'), await admin.seed.clip('One squat')]
  const shared = { category: legs.id, clip: clip.id }
  const jump = await exercise({ ...shared, impact: 'high', name: 'Jump squat' })
  made = {
    bridge: await exercise({ ...shared, defaultWorkSeconds: 30, impact: 'none', name: 'Glute bridge' }),
    jump,
    lunge: await exercise({ ...shared, laterality: 'unilateral', clipSide: 'left', name: 'Lunge' }),
    squat: await exercise({ ...shared, harderVariants: [jump.id], name: 'Squat' }),
  }
}, adminTimeoutMs)
afterAll(() => admin.close())

const row = (page: Page, name: string) => page.locator('[data-compose-item]').filter({ hasText: name })
const inBlock = (page: Page, block: number) =>
  page.locator('[data-compose-block]').nth(block).locator('[data-compose-item] strong').allTextContents()

test(
  'a workout is composed by keyboard, and the stored document is what was meant',
  { timeout: 240_000 },
  async () => {
    const { close, complaints, foreign, page } = await admin.open({
      path: '/admin/collections/workouts/create',
    })
    await page.locator('#field-title').fill('Legs by keyboard')
    // Two blocks from kinds; each takes the focus to its “Add exercises”.
    await page.getByRole('button', { name: /^Circuit/ }).press('Enter')
    const add = page.getByRole('button', { name: 'Add exercises' })
    await add.first().waitFor()
    await page.getByRole('button', { name: /^Tabata/ }).press('Enter')
    await add.nth(1).waitFor()

    // Three exercises with a filter, in the order in which they are chosen.
    await add.first().press('Enter')
    const search = page.getByRole('searchbox', { name: 'Search exercises' })
    await search.waitFor()
    const option = (name: string) => page.getByRole('option', { name: new RegExp(`^${name}`) })
    await option('Jump squat').waitFor()
    await page.getByRole('checkbox', { name: /No jumps/ }).press('Space')
    await option('Jump squat').waitFor({ state: 'detached' })
    await search.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    await page.keyboard.press('Home')
    await page.keyboard.press('Space')
    await option('Squat, chosen as number 1').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => inBlock(page, 0)).toEqual(['Squat', 'Lunge', 'Glute bridge'])

    // Up by the handle's arrows, and down past the end of its block into the next one.
    const handle = (name: string) => page.getByRole('button', { exact: true, name: `Move ${name}` })
    await handle('Glute bridge').press('ArrowUp')
    await expect.poll(() => inBlock(page, 0)).toEqual(['Squat', 'Glute bridge', 'Lunge'])
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Move Glute bridge')
    await handle('Lunge').press('ArrowDown')
    await expect.poll(() => inBlock(page, 1)).toEqual(['Lunge'])

    // The harder variant, in place.
    await row(page, 'Squat').locator('[id^="repreel-row-"]').press('Enter')
    await page.getByRole('button', { name: 'Harder: Jump squat' }).press('Enter')
    await expect.poll(() => inBlock(page, 0)).toEqual(['Jump squat', 'Glute bridge'])
    await page.getByRole('button', { name: 'Undo' }).waitFor()

    // What is inherited follows who says it, before anything is saved.
    const work = page.getByRole('spinbutton', { name: 'Work (s)' }).first()
    await page.getByText('40 s, from the workout').first().waitFor()
    await page
      .getByRole('tab', { name: 'Times' })
      .or(page.getByRole('button', { exact: true, name: 'Times' }))
      .first()
      .click()
    await page.locator('#field-defaults__workSeconds').fill('25')
    await page
      .getByRole('tab', { name: 'Plan' })
      .or(page.getByRole('button', { exact: true, name: 'Plan' }))
      .first()
      .click()
    await page.getByText('25 s, from the workout').first().waitFor()
    expect(await row(page, 'Glute bridge').textContent()).toContain('30 s')
    await page.getByRole('button', { name: 'Set here' }).first().press('Enter')
    await expect.poll(() => work.inputValue()).toBe('25')
    await page.getByRole('button', { name: 'Back to 25 s, from the workout' }).press('Enter')
    await expect.poll(() => work.inputValue()).toBe('')
    await work.fill('45')

    await page.getByRole('button', { name: 'Publish changes' }).click()
    const stored = await until(async () => {
      const { docs } = await admin.rest<{ docs: Workout[] }>(
        `/${slugs.workouts}?depth=0&where[title][equals]=Legs%20by%20keyboard&where[_status][equals]=published`,
      )
      return docs[0] ?? false
    })
    expect(plan(stored)).toEqual([
      {
        format: 'circuit',
        items: [
          { exercise: made.jump!.id, side: 'auto', target: 'time', workSeconds: 45 },
          { exercise: made.bridge!.id, side: 'auto' },
        ],
        phase: 'main',
        rounds: 3,
      },
      { format: 'tabata', items: [{ exercise: made.lunge!.id, side: 'auto' }], phase: 'main', rounds: 1 },
    ])
    expect(stored.defaults?.workSeconds).toBe(25)
    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] })
    await close()
  },
)

/** All that the stored plan says. */
const plan = ({ blocks }: Workout) =>
  blocks.map(({ id: _id, items, ...block }) => ({
    ...said(block),
    items: items.map(({ id: _itemId, kind, ...item }) => {
      expect(kind).toBe('exercise')
      return said(item)
    }),
  }))

const said = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined))
