import type { OutputPlan, RenderPlan } from '../../src/core/segments/types.ts'
import type { EngineSettings } from '../../src/engine/types.ts'
import type { Journal } from '../measure/journal.ts'
import type { NaiveClip } from './naiveArgs.ts'
import type { NaiveRun } from './runNaive.ts'
import { createHash } from 'node:crypto'
import { access, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { moveFile } from '../../src/engine/moveFile.ts'
import { type Recorded, recorded } from '../measure/recorded.ts'
import { naiveArgs } from './naiveArgs.ts'
import { programmeWav } from './programmeWav.ts'
import { runNaive } from './runNaive.ts'
import { wholeDocument } from './wholeDocument.ts'

type MeasureNaiveArgs = {
  clips: ReadonlyMap<string, NaiveClip>
  folder: string
  journal: Journal
  name: string
  /** What naive made is kept here, to compare ours with. */
  outputFolder: string
  plan: RenderPlan
  round: number
  settings: Pick<EngineSettings, 'encoderBuild' | 'fonts' | 'store'>
  /** What is heard; which samples they are makes no difference to what encoding them costs. */
  sound: string
}

export type NaiveMeasured = NaiveRun & {
  /** One line each option, ready for a shell. */
  command: string
  /** The programme that it made. */
  path: string
}

/** Naive's figures for the plan's first output. */
export const measureNaive = async (args: MeasureNaiveArgs): Promise<Recorded<NaiveMeasured>> => {
  const { clips, folder, journal, name, outputFolder, plan, round, settings, sound } = args
  const output = plan.outputs[0]!
  const document = wholeDocument({ output, plan })
  const commandFor = (outputPath: string): string[] =>
    naiveArgs({
      clips,
      documentPath: document === '' ? null : 'programme.ass',
      fontsDir: 'fonts',
      output,
      outputPath,
      plan,
      soundPath: 'programme.wav',
    })
  const key = [settings.encoderBuild, commandFor(''), document, sound]
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16)
  const path = join(outputFolder, `${hash}.mp4`)
  const holds = await access(path).then(
    () => true,
    () => false,
  )
  const run = await journal({
    holds,
    name,
    of: [key, round],
    measure: recorded(async () => {
      await mkdir(outputFolder, { recursive: true })
      const cwd = join(folder, 'naive')
      await rm(cwd, { force: true, recursive: true })
      await mkdir(cwd, { recursive: true })
      await prepare({ cwd, document, output, plan, settings })
      const made = await runNaive({ args: commandFor('programme.mp4'), cwd })
      await moveFile({ from: join(cwd, 'programme.mp4'), to: path })
      await rm(cwd, { force: true, recursive: true })
      return made
    }),
  })
  return { ...run, command: printed(commandFor('programme.mp4')), path }
}

type PrepareArgs = Pick<MeasureNaiveArgs, 'plan' | 'settings'> & {
  cwd: string
  document: string
  output: OutputPlan
}

const prepare = async ({ cwd, document, output, plan, settings }: PrepareArgs): Promise<void> => {
  await symlink(settings.fonts.dir, join(cwd, 'fonts'))
  await writeFile(join(cwd, 'programme.ass'), document)
  await programmeWav({ output, path: join(cwd, 'programme.wav'), plan, store: settings.store })
}

const printed = (args: readonly string[]): string =>
  [
    'ffmpeg',
    ...args.map((arg) => (/^[\w./:=+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", String.raw`'\''`)}'`)),
  ].join(' ')
