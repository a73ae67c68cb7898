import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import type { OutputPlan, SegmentSpec } from '../../src/core/segments/types.ts'
import type { Interval, Timeline, WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { OcrVideo } from './ocr/ocrVideos.ts'
import type { Proof } from './runner/types.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { clockText } from '../../src/core/look/clockText.ts'
import { layoutOf } from '../../src/core/look/layoutOf.ts'
import { themes } from '../../src/core/look/themes.ts'
import { videoSettings } from '../../src/core/segments/videoSettings.ts'
import { block, exercise, item, workout } from '../../src/core/timeline/testing/builders.ts'
import { createEngine } from '../../src/engine/createEngine.ts'
import { ingestClip } from '../../src/engine/ingestClip.ts'
import { renderPlan } from '../../src/engine/renderPlan.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { seededRandom } from '../media/seededRandom.ts'
import { ocrVideos } from './ocr/ocrVideos.ts'
import { readDigits } from './ocr/readDigits.ts'
import { readText } from './ocr/readText.ts'
import { digitsBox, lettersOf, nameBox } from './ocr/textBoxes.ts'

/** Of 50 moments so many may be misread: the reader is not perfect either. */
const mayFail = 2
const moments = { whole: 50, short: 8 }

/** Timer digits and names of rendered videos, read back from decoded frames by Tesseract at random moments. */
const proof: Proof = async ({ log, seed, short }) => {
  await requireTesseract()
  const folder = await mkdtemp(join(tmpdir(), 'repreel-ocr-'))
  try {
    const settings = await ingestSettings(folder)
    const random = seededRandom(seed)
    const [first] = ocrVideos
    const videos = short && first ? [{ ...first, names: first.names.slice(0, 2) }] : ocrVideos
    const found: Reading[] = []
    for (const [i, video] of videos.entries()) {
      const left = (short ? moments.short : moments.whole) - found.length
      const count = Math.ceil(left / (videos.length - i))
      found.push(...(await readVideo({ count, folder: join(folder, String(i)), random, settings, video })))
      log(`${describe(video)}: ${found.filter(isRight).length} of ${found.length} right so far`)
    }
    const wrong = found.filter((reading) => !isRight(reading))
    const passed = wrong.length <= (short ? 0 : mayFail)
    return {
      passed: passed ? found.length - wrong.length : 0,
      failed: passed ? 0 : wrong.length,
      markdown: page({ found, wrong }),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
export default proof

const requireTesseract = async (): Promise<void> => {
  const { stdout } = await promisify(execFile)('tesseract', ['--list-langs']).catch(() => ({ stdout: '' }))
  const languages = stdout.split('\n')
  if (!['eng', 'fra'].every((language) => languages.includes(language)))
    throw new Error(
      'ocr: Tesseract with English and French is missing: sudo apt-get install tesseract-ocr tesseract-ocr-fra',
    )
}

type Reading = {
  video: OcrVideo
  frame: number
  kind: Interval['kind']
  seconds: { wanted: string; read: string }
  name: { wanted: string; read: string }
}

const isRight = ({ name, seconds }: Reading): boolean =>
  seconds.read === seconds.wanted && lettersOf(name.read) === lettersOf(name.wanted)

const describe = ({ aspect, locale, source, theme }: OcrVideo): string =>
  `${aspect}, ${locale}, ${theme}, on ${source.split(/[:=]/).slice(0, 2).join(' ').replace(' size', '')}`

type ReadVideoArgs = {
  count: number
  folder: string
  random: () => number
  settings: IngestSettings
  video: OcrVideo
}

const readVideo = async ({ count, folder, random, settings, video }: ReadVideoArgs): Promise<Reading[]> => {
  const snapshot = await workoutOf({ folder, settings, video })
  const engine = createEngine(settings)
  const output = {
    aspect: video.aspect,
    height: 720,
    locale: video.locale,
    look: 'burned',
    quality: 'standard',
  } as const
  const plan = engine.plan({ outputs: [output], snapshots: { [video.locale]: snapshot } })
  const { outputs, timelines } = await renderPlan({ concurrency: 2, engine, plan })
  const path = `${folder}.mp4`
  await writeMp4({ manifest: outputs[0]!.manifest, outputPath: path, store: settings.store })
  const timeline = timelines[video.locale]!
  const frames = pickFrames({ count, random, timeline })
  const pictures = await decode({ folder, frames, path })
  const readings: Reading[] = []
  for (const [i, frame] of frames.entries())
    readings.push(
      await readMoment({
        frame,
        picture: pictures[i]!,
        snapshot,
        spec: specAt({ frame, plan: plan.outputs[0]!, segments: plan.segments }),
        timeline,
        video,
      }),
    )
  return readings
}

type WorkoutOfArgs = Pick<ReadVideoArgs, 'folder' | 'settings' | 'video'>

const workoutOf = async ({ folder, settings, video }: WorkoutOfArgs): Promise<WorkoutSnapshot> => {
  const sourcePath = `${folder}.mov`
  await ffmpeg('-f', 'lavfi', '-i', video.source, '-frames:v', '45', '-pix_fmt', 'yuv420p', sourcePath)
  const result = await ingestClip({ settings, sourcePath })
  if (result.status !== 'usable') throw new Error(`the proof's clip is invalid: ${result.reason.message}`)
  const exercises = video.names.map((name, i) => {
    const made = exercise(`e${i}`, { name, ...(i === 0 && { laterality: 'unilateral', clipSide: 'left' }) })
    return { ...made, clip: { ...made.clip, ...result.normalised, trim: null } }
  })
  return {
    ...workout([block(exercises.map(({ id }) => item(id)))], {
      defaults: {
        prepareSeconds: 6,
        workSeconds: 11,
        restSeconds: 7,
        restBetweenRoundsSeconds: 10,
        sideSwitchSeconds: 4,
      },
      locale: video.locale,
      theme: themes[video.theme],
    }),
    exercises: Object.fromEntries(exercises.map((made) => [made.id, made])),
  }
}

const read: ReadonlySet<Interval['kind']> = new Set(['prepare', 'work', 'rest', 'switch_sides'])

type PickFramesArgs = { count: number; random: () => number; timeline: Timeline }

/** Ascending, each in an interval with a timer and a name. */
const pickFrames = ({ count, random, timeline }: PickFramesArgs): number[] => {
  const frames = new Set<number>()
  while (frames.size < count) {
    const frame = Math.floor(random() * timeline.totalFrames)
    if (read.has(intervalAt({ frame, timeline }).kind)) frames.add(frame)
  }
  return [...frames].toSorted((a, b) => a - b)
}

const intervalAt = ({ frame, timeline }: { frame: number; timeline: Timeline }): Interval =>
  timeline.intervals.find(({ endFrame }) => frame < endFrame)!

type SpecAtArgs = { frame: number; plan: OutputPlan; segments: ReadonlyMap<string, SegmentSpec> }

const specAt = ({ frame, plan, segments }: SpecAtArgs): SegmentSpec => {
  let end = 0
  const piece = plan.pieces.find(({ frames }) => frame < (end += frames))
  return segments.get(piece!.key)!
}

/** The frames as pictures in BT.709, in one run through the file. */
const decode = async ({
  folder,
  frames,
  path,
}: {
  folder: string
  frames: readonly number[]
  path: string
}) => {
  const wanted = frames.map((frame) => `eq(n\\,${frame})`).join('+')
  const filters = `select=${wanted},scale=in_color_matrix=bt709:in_range=tv,format=rgb24`
  await ffmpeg('-i', path, '-vf', filters, '-vsync', '0', `${folder}-%03d.png`)
  return Promise.all(frames.map((_, i) => readFile(`${folder}-${String(i + 1).padStart(3, '0')}.png`)))
}

type ReadMomentArgs = {
  frame: number
  picture: Buffer
  snapshot: WorkoutSnapshot
  spec: SegmentSpec
  timeline: Timeline
  video: OcrVideo
}

const readMoment = async (args: ReadMomentArgs): Promise<Reading> => {
  const { frame, picture, snapshot, spec, timeline, video } = args
  const interval = intervalAt({ frame, timeline })
  const { kind } = interval
  const theme = themes[video.theme]
  const layout = layoutOf({
    aspect: video.aspect,
    ...videoSettings({ aspect: video.aspect, height: 720, look: 'burned', quality: 'standard' }),
  })
  const seconds = Math.ceil((interval.endFrame - frame) / timeline.frameRate)
  const id = kind === 'work' ? interval.exercises[0]!.id : interval.next!.exerciseId
  const name = snapshot.exercises[id]!.name
  // The last seconds of work and rest stand on a full disc.
  const hot = seconds <= 3 && (kind === 'work' || kind === 'rest')
  return {
    video,
    frame,
    kind,
    seconds: {
      wanted: seconds < 100 ? String(seconds) : clockText(seconds),
      read: await readDigits({
        ...digitsBox({ kind, layout }),
        colour: hot ? theme.onState : theme.text,
        picture,
      }),
    },
    name: {
      wanted: name,
      read: await readText({
        ...nameBox({ document: spec.still, layout, name }),
        colour: theme.text,
        picture,
        scaledCapPx: 44,
        words: ['--psm', '6', '-l', video.locale === 'fr' ? 'fra' : 'eng'],
      }),
    },
  }
}

type PageArgs = { found: readonly Reading[]; wrong: readonly Reading[] }

const page = ({ found, wrong }: PageArgs): string =>
  [
    `${found.length - wrong.length} of ${found.length} random moments are read right, the seconds and the name (without case, accents and`,
    `punctuation); at least ${moments.whole - mayFail} of ${moments.whole} have to be. The frames are decoded from the written MP4; letters are parted`,
    'from the picture by their colour, enlarged, and read by Tesseract in the language of the video.',
    '',
    '| video | frame | interval | seconds | name | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...found.map(row),
    '',
    ...(wrong.length > 0 ? ['Not read right:', '', ...wrong.map(misread)] : []),
  ].join('\n')

const row = (reading: Reading): string =>
  `| ${describe(reading.video)} | ${reading.frame} | ${reading.kind} | ${reading.seconds.wanted} | ${reading.name.wanted} | ${isRight(reading) ? 'right' : '**wrong**'} |`

const misread = ({ frame, kind, name, seconds, video }: Reading): string =>
  `- ${describe(video)}, frame ${frame}, ${kind}: “${seconds.wanted}” was read as “${seconds.read}”, “${name.wanted}” as “${name.read}”.`
