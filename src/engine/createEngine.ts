import type { Manifest, RenderInput, RenderPlan, SegmentSpec, SoundSpec } from '../core/segments/types.ts'
import type { LogoFile } from '../core/look/brand/logoOf.ts'
import type { Timeline } from '../core/timeline/types.ts'
import type { EncodeSegmentArgs } from './encodeSegment.ts'
import type { EncodedSound, EncodeSoundsArgs, SoundPiece } from './encodeSounds.ts'
import type { IngestResult, IngestSettings } from './ingest/types.ts'
import type { IngestClipArgs } from './ingestClip.ts'
import type { PreparedSound, PrepareSoundArgs } from './sound/types.ts'
import type { PreparedSpeech } from './speech/types.ts'
import type { FindSpeech } from '../adapters/speech/createSpeech.ts'
import pMap, { pMapSkip } from 'p-map'
import { createMediaIndexLoader } from '../adapters/store/createMediaIndexLoader.ts'
import { soundKey } from '../core/audio/soundKey.ts'
import { planRender, type PlanRenderArgs } from '../core/segments/planRender.ts'
import { RENDERER_VERSION } from '../core/segments/rendererVersion.ts'
import { segmentKey } from '../core/segments/segmentKey.ts'
import { assemble, type AssembledOutput } from './assemble.ts'
import { encodeSegment } from './encodeSegment.ts'
import { encodeSounds } from './encodeSounds.ts'
import { illustrate, type Illustrated } from './thumbnails/illustrate.ts'
import { ingestClip } from './ingestClip.ts'
import { keepLogo } from './logo/keepLogo.ts'
import { makePoster } from './makePoster.ts'
import { prepareSound } from './sound/prepareSound.ts'
import { storeNames } from './storeNames.ts'
import { prepareSpeech, type PrepareSpeechArgs } from './speech/prepareSpeech.ts'

/** A version's content; everything that is served is computed from it. */
export type AssembledVersion = {
  outputs: Illustrated['outputs']
  /** By locale: one for each that an output has. */
  timelines: Readonly<Record<string, Timeline>>
  /** Of the default output, like all that follows. */
  durationSeconds: number
  posterKey: string
  /** A silent film of a few seconds. */
  teaser: Manifest
  /** What FFmpeg used for thumbnails. */
  thumbnailCpuSeconds: number
}

/** A version without pictures of its own. */
export type JoinedVersion = Pick<AssembledVersion, 'durationSeconds' | 'timelines'> & {
  outputs: readonly AssembledOutput[]
}

/** The steps of a render, without database or CMS. */
export type Engine = {
  /** Names the encoder's build and the renderer's version: another one makes versions `outdated`. */
  rendererBuild: string
  /** Pure: what fails once fails always. */
  plan: (input: RenderInput & Pick<PlanRenderArgs, 'speech'>) => RenderPlan
  /** What is spoken, made before planning; fails for the machine's sake alone. */
  prepareSpeech: (args: Omit<PrepareSpeechArgs, 'settings'>) => Promise<PreparedSpeech>
  /** Puts a brand's logo where the segments that draw it find it. */
  keepLogo: (logo: LogoFile) => Promise<void>
  /** Judges an uploaded recording or track and stores what programmes hear of it. */
  prepareSound: (args: Omit<PrepareSoundArgs, 'settings'>) => Promise<PreparedSound>
  encodeSegment: (args: Omit<EncodeSegmentArgs, 'settings'>) => Promise<{ cpuSeconds: number }>
  /** The plan's chunks that the store lacks. */
  missingSounds: (plan: Pick<RenderPlan, 'sounds'>) => Promise<SoundPiece[]>
  /** One FFmpeg run; each chunk ends for itself. */
  encodeSounds: (args: Omit<EncodeSoundsArgs, 'settings'>) => Promise<EncodedSound[]>
  /** The name that a piece has by this FFmpeg and these fonts: another one's bytes would be others. */
  keyOf: (piece: PieceToName) => string
  /** Judges an uploaded file and makes of a usable one what renders need. */
  ingest: (args: Omit<IngestClipArgs, 'settings'>) => Promise<IngestResult>
  /** Throws unless all pieces are stored and fit the plan to the frame. */
  join: (plan: Pick<RenderPlan, 'outputs'>) => Promise<JoinedVersion>
  /** The same, with the pictures that a workout's version has. */
  assemble: (args: AssembleVersionArgs) => Promise<AssembledVersion>
}

type PieceToName = { kind: 'segment'; spec: SegmentSpec } | { kind: 'sound'; spec: SoundSpec }

type AssembleVersionArgs = {
  /** The outputs that are to be published, the default one first; at least one. */
  plan: Pick<RenderPlan, 'outputs' | 'posterFrame'>
  signal?: AbortSignal
}

export type CreateEngineSettings = IngestSettings & {
  /** @default none: recordings alone speak */
  speech?: FindSpeech
}

const LOOKED_FOR_AT_ONCE = 16

const noSpeech: FindSpeech = () => Promise.resolve(null)

export const createEngine = ({ speech = noSpeech, ...settings }: CreateEngineSettings): Engine => {
  const { encoderBuild, fonts, store } = settings
  return {
    rendererBuild: `${encoderBuild}; renderer ${RENDERER_VERSION}`,
    plan: (input) =>
      planRender({
        ...input,
        encoderBuild,
        fonts: fonts.files,
        metrics: fonts.metrics,
      }),
    prepareSpeech: (args) => prepareSpeech({ ...args, settings: { ...settings, speech } }),
    keepLogo: (file) => keepLogo({ ...file, store }),
    prepareSound: (args) => prepareSound({ ...args, settings }),
    keyOf: (piece) =>
      piece.kind === 'segment'
        ? segmentKey({ encoderBuild, fonts: fonts.files, spec: piece.spec })
        : soundKey({ encoderBuild, spec: piece.spec }),
    encodeSegment: (args) => encodeSegment({ ...args, settings }),
    missingSounds: ({ sounds }) =>
      pMap(
        sounds,
        async ([key, spec]) => ((await store.has(storeNames.sound(key))) ? pMapSkip : { key, spec }),
        { concurrency: LOOKED_FOR_AT_ONCE },
      ),
    encodeSounds: (args) => encodeSounds({ ...args, settings }),
    ingest: (args) => ingestClip({ ...args, settings }),
    join: async ({ outputs }) => {
      // Not kept between versions: what it answers shall be what the store holds now.
      const loadIndexes = createMediaIndexLoader({ store })
      return {
        ...lengthsOf(outputs),
        outputs: await pMap(outputs, (plan) => assemble({ loadIndexes, plan }), { concurrency: 1 }),
      }
    },
    assemble: async ({ plan, signal }) => {
      const [first] = plan.outputs
      if (!first) throw new RangeError('assemble: a version has at least one output, got none')
      // Not kept between versions: what it answers shall be what the store holds now.
      const loadIndexes = createMediaIndexLoader({ store })
      const stop = signal && { signal }
      const assembled = await pMap(plan.outputs, (output) => assemble({ loadIndexes, plan: output }), {
        concurrency: 1,
      })
      const { cpuSeconds, outputs, teaser } = await illustrate({
        loadIndexes,
        outputs: assembled,
        plans: plan.outputs,
        settings,
        ...stop,
      })
      return {
        outputs,
        teaser,
        thumbnailCpuSeconds: cpuSeconds,
        ...lengthsOf(plan.outputs),
        posterKey: await makePoster({ frame: plan.posterFrame, plan: first, settings, ...stop }),
      }
    },
  }
}

const lengthsOf = (
  outputs: RenderPlan['outputs'],
): Pick<AssembledVersion, 'durationSeconds' | 'timelines'> => {
  const { frameRate, totalFrames } = outputs[0]!.timeline // a plan has at least one output
  return {
    durationSeconds: totalFrames / frameRate,
    timelines: Object.fromEntries(outputs.map(({ output, timeline }) => [output.locale, timeline])),
  }
}
