import { launchBrowser } from '../../helpers/launchBrowser.ts'

export type OpenInAdminArgs = {
  email: string
  password: string
  title: string
  url: string
  workoutId: number
}

/** Signs in, opens the workout's form, and answers what the browser's console complained about. */
export const openInAdmin = async ({
  email,
  password,
  title,
  url,
  workoutId,
}: OpenInAdminArgs): Promise<string[]> => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    await page.goto(`${url}/admin/login`)
    await page.fill('input[name=email]', email)
    await page.fill('input[name=password]', password)
    await page.click('button[type=submit]')
    await page.waitForURL((address) => !address.pathname.endsWith('/login'))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(`${url}/admin/collections/workouts/${workoutId}`, { waitUntil: 'networkidle' })
    await page.waitForFunction(
      (text) => document.querySelector<HTMLInputElement>('#field-title')?.value === text,
      title,
    )
    return complaints
  } finally {
    await browser.close()
  }
}
