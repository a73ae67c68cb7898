import type { WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { Journal } from '../measure/journal.ts'
import type { Used } from '../measure/meteredSettings.ts'
import type { ProgrammeName } from '../programme/openProgramme.ts'
import type { OursMeasured, OursRound, Step, StepName } from './types.ts'
import { rm } from 'node:fs/promises'
import { clipRecipes } from '../clips/clipSource.ts'
import { emptyStore } from '../measure/emptyStore.ts'
import { median } from '../measure/median.ts'
import { meteredSettings } from '../measure/meteredSettings.ts'
import { edits } from '../programme/edits.ts'
import { openProgramme } from '../programme/openProgramme.ts'
import { measureRender } from './measureRender.ts'

type MeasureRoundArgs = {
  clipsFolder: string
  /** The round's own; gone when it ends. */
  folder: string
  journal: Journal
  log: (line: string) => void
  /** What naive made of the same plans; null where it made nothing. */
  naive: { cold: string; longer: string | null }
  programme: ProgrammeName
}

/** Of what takes a tenth of a second; the first of a process also pays for its start. */
const REPEATS = 5

/** One programme from its uploads to its last edit, on a store of its own: nothing is known when it begins. */
export const measureRound = async (args: MeasureRoundArgs): Promise<OursRound> => {
  const { clipsFolder, folder, journal, log, naive, programme } = args
  const { meter, settings } = await meteredSettings({ folder })
  const opened = openProgramme({ ...programme, clipsFolder, settings })
  const steps: Step[] = []
  let durationSeconds = 0
  const step = async (name: StepName, snapshot: WorkoutSnapshot, naivePath: string | null = null) => {
    const measured = await measureRender({
      folder,
      journal,
      meter,
      naivePath,
      opened,
      settings,
      snapshot,
    })
    durationSeconds = measured.durationSeconds
    log(`${name}: ${measured.used.cpuSeconds.toFixed(2)} CPU s, verified`)
    return { ...measured, name }
  }
  try {
    const { exercises, used: ingested } = await meter(async () => ({ exercises: await opened.ingestAll() }))
    // What ingest stores for the clean look is all the picture that such a workout needs.
    if (programme.form === 'clean') {
      const known = await opened.snapshotOf(exercises)
      steps.push(await step('clips known', known, naive.cold))
    }
    await emptyStore(settings.store)
    const base = await opened.snapshotOf(exercises)
    const cold = await step('cold', base, naive.cold)
    const baseSeconds = durationSeconds
    steps.push(cold, { ...plus(cold, ingested), name: 'cold, with ingest' })
    steps.push(await repeated(() => step('re-rendered', base)))

    const [recipe] = clipRecipes({ count: 1, seed: programme.seed + 100, set: programme.set })
    const { exercise, used } = await meter(async () => ({ exercise: await opened.ingest('e1', recipe!) }))
    const changed = edits.withExercise({ exercise, snapshot: base })
    const renewed = await step('one exercise changed', changed)
    steps.push(renewed, { ...plus(renewed, used), name: 'one exercise changed, with ingest' })
    steps.push(await repeated(() => step('rolled back', base)))
    steps.push(await step('re-ordered', edits.reordered(base)))
    steps.push(await step('one round more', edits.oneRoundMore(base), naive.longer))
    return { durationSeconds: baseSeconds, ingestSeconds: ingested.cpuSeconds, steps }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

const plus = (measured: OursMeasured, more: Used): OursMeasured => ({
  ...measured,
  used: { ...measured.used, cpuSeconds: measured.used.cpuSeconds + more.cpuSeconds },
})

const repeated = async (measure: () => Promise<Step>): Promise<Step> => {
  const all: Step[] = []
  for (let i = 0; i < REPEATS; i++) all.push(await measure())
  const cpuSeconds = median(all.map(({ used }) => used.cpuSeconds))
  const last = all.at(-1)!
  return { ...last, used: { ...last.used, cpuSeconds } }
}
