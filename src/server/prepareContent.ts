import type { Progress } from './createProgress.ts'
import { buildSite } from './build/buildSite.ts'
import { inputsHash } from './build/inputsHash.ts'
import { isBuildFresh } from './build/isBuildFresh.ts'
import { seedInChild } from './seedInChild.ts'
import { root } from './root.ts'

type PrepareArgs = { dev: boolean; needsDemo: boolean; progress: Progress; signal: AbortSignal }

/** The site's build and the demo content, beside each other: the one computes, the other mostly draws. */
export const prepareContent = async ({ dev, needsDemo, progress, signal }: PrepareArgs): Promise<void> => {
  await Promise.all([
    dev ? undefined : buildWhenStale({ progress, signal }),
    needsDemo
      ? progress.step('Making the demo content', (tell) => seedInChild({ root, signal, tell }))
      : undefined,
  ])
}

const buildWhenStale = async ({
  progress,
  signal,
}: Pick<PrepareArgs, 'progress' | 'signal'>): Promise<void> => {
  if (await isBuildFresh({ hash: await inputsHash(root), root })) return
  await progress.step('Building the site', () => buildSite({ root, signal }))
}
