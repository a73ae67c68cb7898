import type { BrowserContext, Page } from 'playwright-core'
import type { User } from '../../src/generated/payload-types.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { createMigratedDatabase } from '../helpers/createMigratedDatabase.ts'
import { launchBrowser } from '../helpers/launchBrowser.ts'
import { startApp } from '../helpers/startApp.ts'
import { buildOnce } from './buildOnce.ts'
import { createRest, type Rest } from './createRest.ts'
import { createSeed, type Seed } from './createSeed.ts'

export type Admin = {
  url: string
  /** For what no endpoint writes, e.g. 5,000 renders. */
  databaseUrl: string
  /** REST as the admin; throws what is refused. */
  rest: Rest
  seed: Seed
  /** A browser of its own, signed in. */
  open: (args?: OpenPageArgs) => Promise<AdminPage>
  close: () => Promise<void>
}

export type OpenPageArgs = {
  /** @default '/admin' */
  path?: string
  /** Pixels. @default 1440 */
  width?: number
  /** @default 'light' */
  theme?: 'dark' | 'light'
  /** Of the panel. @default 'en' */
  language?: 'en' | 'fr'
  /** Who is signed in. @default 'admin' */
  role?: User['role']
}

export type AdminPage = {
  page: Page
  /** The console's errors and what a script threw. */
  complaints: string[]
  /** Requests to anybody but the app. */
  foreign: string[]
  close: () => Promise<void>
}

/**
 * The built reference app with a worker on a database of its own, and Chromium. One for a whole test file, in
 * `beforeAll(…, adminTimeoutMs)`; close it in `afterAll`.
 */
export const openAdmin = async (variables: Record<string, string> = {}): Promise<Admin> => {
  await buildOnce()
  const database = await createMigratedDatabase()
  const app = await startApp({ variables: { DATABASE_URL: database.url, ...variables } })
  const browser = await launchBrowser()
  const { url } = app
  const rest = await createRest({ ...app.admin, url })
  const signInAs = createSignIn({ admin: app.admin, rest, url })
  return {
    close: async () => {
      await browser.close()
      await app.stop()
      await database.drop()
    },
    databaseUrl: database.url,
    open: async ({
      language = 'en',
      path = '/admin',
      role = 'admin',
      theme = 'light',
      width = 1440,
    } = {}) => {
      const context = await browser.newContext({
        colorScheme: theme,
        locale: language,
        viewport: { height: 900, width },
      })
      await context.addCookies([
        { name: 'payload-theme', url, value: theme },
        { name: 'payload-lng', url, value: language },
      ])
      await signInAs({ context, role })
      const page = await context.newPage()
      const heard = listenTo({ page, url })
      await page.goto(`${url}${path}`)
      return { ...heard, close: () => context.close(), page }
    },
    rest,
    seed: createSeed(rest),
    url,
  }
}

/** The site may have to be built first. */
export const adminTimeoutMs = 600_000

type Credentials = { email: string; password: string }

/** Whoever is asked for by role is made with the first page. */
const createSignIn = ({ admin, rest, url }: { admin: Credentials; rest: Rest; url: string }) => {
  const users = new Map<User['role'], Promise<Credentials>>([['admin', Promise.resolve(admin)]])
  const make = async (role: User['role']): Promise<Credentials> => {
    const user = { email: `${role}@example.test`, password: admin.password }
    await rest(`/${slugs.users}`, { body: { ...user, role } })
    return user
  }
  return async ({ context, role }: { context: BrowserContext; role: User['role'] }): Promise<void> => {
    const user = users.get(role) ?? make(role)
    users.set(role, user)
    const response = await context.request.post(`${url}/api/${slugs.users}/login`, { data: await user })
    if (!response.ok())
      throw new Error(`Signing in as ${role}: ${response.status()} ${await response.text()}`)
  }
}

const listenTo = ({ page, url }: { page: Page; url: string }): Pick<AdminPage, 'complaints' | 'foreign'> => {
  const [complaints, foreign]: [string[], string[]] = [[], []]
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('request', (request) => {
    const asked = request.url()
    if (!asked.startsWith(url) && !/^(?:blob|data):/u.test(asked)) foreign.push(asked)
  })
  return { complaints, foreign }
}
