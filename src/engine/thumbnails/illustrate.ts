import type { LoadMediaIndexes } from '../../adapters/store/createMediaIndexLoader.ts'
import type { Manifest, OutputPlan } from '../../core/segments/types.ts'
import type { Storyboard } from '../../core/storyboard/types.ts'
import type { AssembledOutput } from '../assemble.ts'
import type { ThumbnailSettings } from './types.ts'
import { variantsName } from '../../core/hls/outputName.ts'
import { createStripReader } from './createStripReader.ts'
import { makeStoryboard } from './makeStoryboard.ts'
import { makeStrips } from './makeStrips.ts'
import { makeTeaser } from './makeTeaser.ts'

type IllustrateArgs = {
  /** In the order of the plan's outputs. */
  outputs: readonly AssembledOutput[]
  plans: readonly OutputPlan[]
  loadIndexes: LoadMediaIndexes
  settings: ThumbnailSettings
  signal?: AbortSignal
}

export type Illustrated = {
  outputs: Array<AssembledOutput & { storyboard: Storyboard }>
  /** Of the default output. */
  teaser: Manifest
  /** Of the thumbnails that were missing. */
  cpuSeconds: number
}

/** Storyboards and the teaser, of what is encoded already. Heights of one picture share a storyboard. */
export const illustrate = async (args: IllustrateArgs): Promise<Illustrated> => {
  const storyboards = new Map<string, Storyboard>()
  let teaser: Manifest | null = null
  let cpuSeconds = 0
  for (const [i, { manifest, output }] of args.outputs.entries()) {
    const name = variantsName(output)
    if (storyboards.has(name)) continue
    const source = await sourceOf({ ...args, manifest })
    cpuSeconds += (await makeStrips(source)).cpuSeconds
    const readTile = createStripReader({ manifest, store: args.settings.store })
    storyboards.set(name, await makeStoryboard({ ...source, readTile }))
    teaser ??= await makeTeaser({ ...source, plan: args.plans[i]!, readTile })
  }
  return {
    outputs: args.outputs.map((each) => ({
      ...each,
      storyboard: storyboards.get(variantsName(each.output))!,
    })),
    teaser: teaser!,
    cpuSeconds,
  }
}

type SourceOfArgs = Pick<IllustrateArgs, 'loadIndexes' | 'settings' | 'signal'> & { manifest: Manifest }

const sourceOf = async ({ loadIndexes, manifest, settings, signal }: SourceOfArgs) => {
  const { segments: indexOf } = await loadIndexes(manifest)
  return { indexOf, manifest, settings, ...(signal && { signal }) }
}
