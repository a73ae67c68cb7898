import type { SegmentSpec } from '../../src/core/segments/types.ts'
import type { Journal } from '../measure/journal.ts'
import type { Used } from '../measure/meteredSettings.ts'
import type { ProgrammeName } from '../programme/openProgramme.ts'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyStore } from '../measure/emptyStore.ts'
import { meteredSettings } from '../measure/meteredSettings.ts'
import { openProgramme } from '../programme/openProgramme.ts'
import { measureRender } from '../renders/measureRender.ts'
import { encoderSeconds } from './encoderSeconds.ts'

export type ColdShares = {
  used: Used
  /** Distinct frames, each encoded once. */
  frames: number
  /** On those frames, by x264 alone. */
  x264Seconds: number
  /** FFmpeg's for the segments beside x264. */
  besideSeconds: number
  /** Of that, what drawing the look and laying it on takes. */
  lookSeconds: number
}

type ColdSharesArgs = {
  clipsFolder: string
  /** Gone when it ends. */
  folder: string
  journal: Journal
  log: (line: string) => void
  programme: ProgrammeName
}

/** A cold burned render, verified, and each of its segments again with the encoder's share counted. */
export const coldShares = async (args: ColdSharesArgs): Promise<ColdShares> => {
  const { clipsFolder, folder, journal, log, programme } = args
  const { meter, settings } = await meteredSettings({ folder })
  const opened = openProgramme({ ...programme, clipsFolder, settings })
  try {
    const snapshot = await opened.snapshotOf(await opened.ingestAll())
    await emptyStore(settings.store)
    const { used } = await measureRender({
      folder,
      journal,
      meter,
      naivePath: null,
      opened,
      settings,
      snapshot,
    })
    log(`cold: ${used.cpuSeconds.toFixed(1)} CPU s, verified`)
    const { segments } = await opened.plan(snapshot)
    const sums = { besideSeconds: 0, frames: 0, lookSeconds: 0, x264Seconds: 0 }
    for (const spec of segments.values()) {
      const measure = (one: SegmentSpec) =>
        encoderSeconds({ folder: join(folder, 'segment'), settings, spec: one })
      const whole = await measure(spec)
      const bare = await measure(withoutLook(spec))
      sums.frames += spec.frames
      sums.x264Seconds += whole.x264
      sums.besideSeconds += whole.other
      sums.lookSeconds += whole.other - bare.other
    }
    return { ...sums, used }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

const withoutLook = (spec: SegmentSpec): SegmentSpec => ({ ...spec, held: [], moving: '', still: '' })
