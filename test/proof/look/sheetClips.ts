import type { SheetClips } from './sheetSpecs.ts'
import type { IngestSettings } from '../../../src/engine/ingest/types.ts'
import { join } from 'node:path'
import { exercise } from '../../../src/core/timeline/testing/builders.ts'
import { demoDrawings } from '../../../src/demo/demoDrawings.ts'
import { renderDemoClips } from '../../../src/demo/renderDemoClips.ts'
import { ingestClip } from '../../../src/engine/ingestClip.ts'

type SheetClipsArgs = { folder: string; settings: IngestSettings }

/** The demo's own figure, as a fresh install shows it. */
export const sheetClips = async ({ folder, settings }: SheetClipsArgs): Promise<SheetClips> => {
  const clip = async (slug: string) => {
    const [drawn] = await renderDemoClips({
      clipsDir: join(folder, 'drawn'),
      drawings: demoDrawings.filter(({ movement }) => movement.slug === slug),
      runFfmpeg: settings.runFfmpeg,
    })
    if (!drawn) throw new Error(`the demo has no ${slug} any more; name another of its exercises`)
    const result = await ingestClip({ settings, sourcePath: drawn.path })
    if (result.status !== 'usable') throw new Error(`${drawn.path}: ${result.reason.message}`)
    return { ...exercise('any').clip, ...result.normalised }
  }
  return { lunge: await clip('reverse-lunge'), squat: await clip('squat') }
}
