import type { NaiveMeasured } from '../naive/measureNaive.ts'
import type { BenchArgs } from '../types.ts'
import type { RenderCase } from './renderCases.ts'
import type { Compared, OursRound } from './types.ts'
import { join } from 'node:path'
import { benchSettings } from '../fixtures/benchSettings.ts'
import { type Journal, NotMeasuredError } from '../measure/journal.ts'
import { type Recorded, recorded } from '../measure/recorded.ts'
import { sourceTree } from '../measure/sourceTree.ts'
import { measureNaive } from '../naive/measureNaive.ts'
import { edits } from '../programme/edits.ts'
import { openProgramme } from '../programme/openProgramme.ts'
import { measureRound } from './measureRound.ts'

type CompareCaseArgs = BenchArgs & { journal: Journal; renderCase: RenderCase }

/** One programme: naive and ours by turns, so that what disturbs the machine disturbs both. */
export const compareCase = async (args: CompareCaseArgs): Promise<Compared> => {
  const { renderCase, writeBeside } = args
  const { programme } = renderCase
  const measure = await roundsOf(args)
  const rounds = [await measure(0)]
  for (let round = 1; round < renderCase.rounds; round++) {
    const next = await measure(round).catch(unlessNotMeasured)
    if (next) rounds.push(next)
  }
  const [first] = rounds
  const commandFile = `naive-${nameOf(programme)}.txt`
  await writeBeside(commandFile, `${first!.naive.command}\n`)
  return {
    commandFile,
    naive: rounds.map(({ naive }) => naive),
    naiveLonger: first!.naiveLonger,
    naiveWithoutMusic: renderCase.naive === 'without music',
    ours: rounds.map(({ ours }) => ours),
    programme,
  }
}

/** Of several rounds those are shown that there are. */
const unlessNotMeasured = (error: unknown): null => {
  if (error instanceof NotMeasuredError) return null
  throw error
}

type Round = {
  naive: Recorded<NaiveMeasured>
  naiveLonger: Recorded<NaiveMeasured> | null
  ours: Recorded<OursRound>
}

const roundsOf = async (args: CompareCaseArgs): Promise<(round: number) => Promise<Round>> => {
  const { cacheFolder, folder, journal, log, renderCase } = args
  const { isLongerNaive, programme } = renderCase
  const name = nameOf(programme)
  const { naiveOf, snapshot } = await reference(args)
  return async (round) => {
    const naive = await naiveOf({ round, snapshot })
    log(`${name}, naive: ${naive.cpuSeconds.toFixed(1)} CPU s`)
    // Once: it is one more figure of the same command.
    const longer = isLongerNaive ? await naiveOf({ round: 0, snapshot: edits.oneRoundMore(snapshot) }) : null
    const measure = recorded(() =>
      measureRound({
        clipsFolder: join(cacheFolder, 'clips'),
        folder: join(folder, `${name}-${round}`),
        journal,
        log: (line) => log(`${name}, ${line}`),
        naive: { cold: naive.path, longer: longer?.path ?? null },
        programme,
      }),
    )
    const ours = await journal({
      measure,
      name: `${name}, ours`,
      of: [programme, round],
      source: sourceTree(),
    })
    return { naive, naiveLonger: longer, ours }
  }
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
