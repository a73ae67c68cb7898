import type { WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { ClipSet, BenchArgs } from '../types.ts'
import type { Journal } from '../measure/journal.ts'
import type { NaiveClip } from '../naive/naiveArgs.ts'
import type { Compared, OursMeasured, StepName } from './types.ts'
import { join } from 'node:path'
import { createEngine } from '../../src/engine/createEngine.ts'
import { clipRecipes } from '../clips/clipSource.ts'
import { emptyStore } from '../measure/emptyStore.ts'
import { meteredSettings, type Used } from '../measure/meteredSettings.ts'
import { measureNaive, type NaiveMeasured } from '../naive/measureNaive.ts'
import { edits } from '../programme/edits.ts'
import { ingestedExercise } from '../programme/ingestedExercise.ts'
import { programmeOf } from '../programme/programmeOf.ts'
import { programmeSizes } from '../programme/programmeSizes.ts'
import { measureOurs } from './measureOurs.ts'

type CompareProgrammeArgs = Omit<BenchArgs, 'folder'> & {
  folder: string
  journal: Journal
  minutes: number
  set: ClipSet
}

/** One programme of one set of clips: naive and ours by turns, then every edit. */
export const compareProgramme = async (args: CompareProgrammeArgs): Promise<Compared> => {
  const { cacheFolder, folder, journal, log, minutes, options, set } = args
  const size = programmeSizes[minutes]
  if (!size) throw new RangeError(`--minutes takes ${Object.keys(programmeSizes).join(', ')}; got ${minutes}`)
  const { meter, settings } = await meteredSettings({ folder })
  const engine = createEngine(settings)
  const recipes = clipRecipes({ count: size.exercises, seed: options.seed, set })
  const clips = new Map<string, NaiveClip>()
  const ingest = async (id: string, recipe: (typeof recipes)[number]) => {
    const made = await ingestedExercise({ clipsFolder: join(cacheFolder, 'clips'), id, recipe, settings })
    clips.set(made.exercise.clip.hash, made.naive)
    return made.exercise
  }
  // Made before it is measured: making a clip is no part of ingesting it.
  const { exercises, used: ingested } = await meter(async () => ({
    exercises: await Promise.all(recipes.map((recipe, i) => ingest(`e${i}`, recipe))),
  }))
  log(`${set}, ${minutes} min: ${recipes.length} clips are ready`)

  const planned = (snapshot: WorkoutSnapshot) =>
    engine.plan({
      outputs: [{ locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' }],
      snapshots: { en: snapshot },
    })
  const base = programmeOf({ exercises, rounds: size.rounds })
  const longer = edits.oneRoundMore(base)
  const naive: NaiveMeasured[] = []
  const steps = new Map<StepName, OursMeasured[]>()
  const naiveOf = (name: string, snapshot: WorkoutSnapshot, round: number) =>
    measureNaive({
      clips,
      folder,
      journal,
      name: `${set}, ${minutes} min, ${name}`,
      outputFolder: join(cacheFolder, 'naive'),
      plan: planned(snapshot),
      round,
      settings,
    })
  const ours = async (name: StepName, snapshot: WorkoutSnapshot, naivePath: string | null) => {
    const measured = await measureOurs({
      engine,
      folder,
      meter,
      naivePath,
      plan: () => planned(snapshot),
      settings,
    })
    steps.set(name, [...(steps.get(name) ?? []), measured])
    log(`${set}, ${minutes} min, ${name}: ${measured.used.cpuSeconds.toFixed(2)} CPU s, verified`)
    return measured
  }
  const note = (name: StepName, measured: OursMeasured, more: Used): void => {
    const used = { ...measured.used, cpuSeconds: measured.used.cpuSeconds + more.cpuSeconds }
    steps.set(name, [...(steps.get(name) ?? []), { ...measured, used }])
  }

  let naiveLonger: NaiveMeasured | null = null
  let durationSeconds = 0
  for (let round = 0; round < options.rounds; round++) {
    const made = await naiveOf('cold', base, round)
    naive.push(made)
    log(`${set}, ${minutes} min, naive: ${made.cpuSeconds.toFixed(1)} CPU s`)
    await emptyStore(settings.store)
    const cold = await ours('cold', base, made.path)
    durationSeconds = cold.durationSeconds
    note('cold, with ingest', cold, ingested)
    await ours('re-rendered', base, null)
    const [fresh] = clipRecipes({ count: 1, seed: options.seed + 100 + round, set })
    const { exercise, used } = await meter(async () => ({ exercise: await ingest('e1', fresh!) }))
    const changed = await ours('changed', edits.withExercise({ exercise, snapshot: base }), null)
    note('changed, with ingest', changed, used)
    await ours('rolled back', base, null)
    await ours('re-ordered', edits.reordered(base), null)
    if (round === 0 && minutes <= 10) naiveLonger = await naiveOf('one round more', longer, round)
    await ours('one round more', longer, naiveLonger?.path ?? null)
  }
  return {
    set,
    minutes,
    durationSeconds,
    ingestSeconds: ingested.cpuSeconds,
    naive,
    naiveLonger,
    steps: [...steps].map(([name, rounds]) => ({ name, rounds })),
  }
}
