import type { SoundAsset } from '../../../src/core/audio/types.ts'
import type { SoundSpec } from '../../../src/core/segments/types.ts'
import type { Timeline, WorkoutSnapshot } from '../../../src/core/timeline/types.ts'
import type { EngineSettings } from '../../../src/engine/types.ts'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { planSounds } from '../../../src/core/audio/planSounds.ts'
import { programmeSounds } from '../../../src/core/audio/programme/programmeSounds.ts'
import { soundKey } from '../../../src/core/audio/soundKey.ts'
import { planTimeline } from '../../../src/core/timeline/planTimeline.ts'
import { spokenMsOf } from '../../../src/core/voice/spokenMsOf.ts'
import { encodeSound } from '../../../src/engine/encodeSound.ts'
import { storeNames } from '../../../src/engine/storeNames.ts'

type RenderSoundArgs = {
  settings: Pick<EngineSettings, 'runFfmpeg' | 'scratchDir' | 'store'>
  snapshot: WorkoutSnapshot
  speech: ReadonlyMap<string, SoundAsset>
  /** An AAC file: the chunks' packets one after another, the priming packet first. */
  path: string
}

export type RenderedSound = {
  chunks: SoundSpec[]
  distinct: number
  ffmpegCpuSeconds: number
  timeline: Timeline
}

/** A workout's sound as its finished video has it. */
export const renderSound = async ({
  path,
  settings,
  snapshot,
  speech,
}: RenderSoundArgs): Promise<RenderedSound> => {
  const timeline = planTimeline(snapshot, { spokenMs: spokenMsOf({ snapshot, speech }) })
  const chunks = planSounds({ sounds: programmeSounds({ snapshot, speech, timeline }), timeline })
  const keys = new Set<string>()
  let ffmpegCpuSeconds = 0
  await writeFile(path, '')
  for (const spec of chunks) {
    const key = soundKey({ encoderBuild: 'test', spec })
    keys.add(key)
    ffmpegCpuSeconds += (await encodeSound({ key, settings, spec })).cpuSeconds
    await appendFile(path, await readFile(await settings.store.localPath(storeNames.sound(key))))
  }
  return { chunks, distinct: keys.size, ffmpegCpuSeconds, timeline }
}
