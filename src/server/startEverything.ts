import type { Progress } from './createProgress.ts'
import type { Shutdown } from './createShutdown.ts'
import type { Environment } from './environment.ts'
import { openDatabase } from './database/openDatabase.ts'
import { createAdmin } from './createAdmin.ts'
import { isFirstStart } from './isFirstStart.ts'
import { prepareContent } from './prepareContent.ts'
import { preflight } from './preflight/preflight.ts'
import { root } from './root.ts'
import { superviseWorker } from './superviseWorker.ts'
import { startWeb } from './web/startWeb.ts'

type StartArgs = { dev: boolean; environment: Environment; progress: Progress; shutdown: Shutdown }

/** Each step leans on those before it; what is stopped, is stopped in the reverse order. */
export const startEverything = async ({ dev, environment, progress, shutdown }: StartArgs): Promise<void> => {
  await preflight({ environment, progress })
  const payload = await progress.step('Opening the database', () =>
    openDatabase({ dev, environment, shutdown }),
  )
  const isFirst = await isFirstStart(payload)
  const worker = superviseWorker({ root, say: progress.say })
  shutdown.add('The worker', worker.stop)
  const needsDemo = isFirst && environment.demo
  const serve = async (): Promise<void> => {
    await prepareContent({ dev, needsDemo, progress, signal: shutdown.signal })
    await progress.step('Starting the web server', () => startWeb({ dev, environment, payload, shutdown }))
  }
  await Promise.all([progress.step('Starting the worker', () => worker.ready), serve()])
  const admin = isFirst ? await createAdmin({ environment, payload }) : undefined
  progress.say(`Repreel is ready: ${environment.publicUrl}`)
  if (admin)
    progress.say(`Sign in at ${environment.publicUrl}/admin as ${admin.email}, password ${admin.password}`)
}
