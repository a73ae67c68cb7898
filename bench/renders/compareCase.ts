import type { Journal } from '../measure/journal.ts'
import type { NaiveMeasured } from '../naive/measureNaive.ts'
import type { BenchArgs } from '../types.ts'
import type { RenderCase } from './renderCases.ts'
import type { Compared, OursRound } from './types.ts'
import { join } from 'node:path'
import { benchSettings } from '../fixtures/benchSettings.ts'
import { type Recorded, recorded } from '../measure/recorded.ts'
import { sourceTree } from '../measure/sourceTree.ts'
import { measureNaive } from '../naive/measureNaive.ts'
import { edits } from '../programme/edits.ts'
import { openProgramme } from '../programme/openProgramme.ts'
import { measureRound } from './measureRound.ts'

type CompareCaseArgs = BenchArgs & { journal: Journal; renderCase: RenderCase }

/** One programme: naive and ours by turns, so that what disturbs the machine disturbs both. */
export const compareCase = async (args: CompareCaseArgs): Promise<Compared> => {
  const { cacheFolder, folder, journal, log, renderCase, writeBeside } = args
  const { programme } = renderCase
  const name = nameOf(programme)
  const { naiveOf, snapshot } = await reference(args)
  const naive: Recorded<NaiveMeasured>[] = []
  const ours: Recorded<OursRound>[] = []
  let naiveLonger: Recorded<NaiveMeasured> | null = null
  for (let round = 0; round < renderCase.rounds; round++) {
    const cold = await naiveOf({ round, snapshot })
    log(`${name}, naive: ${cold.cpuSeconds.toFixed(1)} CPU s`)
    naive.push(cold)
    if (renderCase.isLongerNaive && round === 0)
      naiveLonger = await naiveOf({ round, snapshot: edits.oneRoundMore(snapshot) })
    const measure = recorded(() =>
      measureRound({
        clipsFolder: join(cacheFolder, 'clips'),
        folder: join(folder, `${name}-${round}`),
        journal,
        log: (line) => log(`${name}, ${line}`),
        naive: { cold: cold.path, longer: naiveLonger?.path ?? null },
        programme,
      }),
    )
    ours.push(await journal({ measure, name: `${name}, ours`, of: [sourceTree(), programme, round] }))
  }
  const commandFile = `naive-${name}.txt`
  await writeBeside(commandFile, `${naive[0]!.command}\n`)
  const naiveWithoutMusic = renderCase.naive === 'without music'
  return { commandFile, naive, naiveLonger, naiveWithoutMusic, ours, programme }
}

const nameOf = ({ form, minutes, set }: RenderCase['programme']): string => `${set}-${minutes}-${form}`

/** The plan for naive, on a store that is kept: nothing of it is measured. */
const reference = async ({ cacheFolder, folder, journal, renderCase }: CompareCaseArgs) => {
  const settings = await benchSettings({ folder: join(cacheFolder, 'reference') })
  const { programme } = renderCase
  const form = renderCase.naive === 'without music' ? 'burned' : programme.form
  const opened = openProgramme({
    ...programme,
    form,
    clipsFolder: join(cacheFolder, 'clips'),
    settings,
  })
  const snapshot = await opened.snapshotOf(await opened.ingestAll())
  const naiveOf = async ({ round, snapshot: wanted }: { round: number; snapshot: typeof snapshot }) =>
    measureNaive({
      clips: opened.clips,
      folder,
      journal,
      name: `${nameOf({ ...programme, form })}, naive`,
      outputFolder: join(cacheFolder, 'naive'),
      plan: await opened.plan(wanted),
      round,
      settings,
      sound: form === 'music' ? 'voice, beeps, music' : 'voice, beeps',
    })
  return { naiveOf, snapshot }
}
