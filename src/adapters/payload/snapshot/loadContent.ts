import type { Payload, PayloadRequest } from 'payload'
import type { Credit } from '../../../core/credits/types.ts'
import type { LogoFile } from '../../../core/look/brand/logoOf.ts'
import type { WorkoutSnapshot } from '../../../core/timeline/types.ts'
import type { PhraseTexts } from '../../../core/voice/phraseIds.ts'
import type { OutputSpec, RenderInput } from '../../../core/segments/types.ts'
import type { DocumentId } from '../renders/types.ts'
import type { RecordingDocument, WorkoutDocument, WorkoutDocuments } from './documents.ts'
import { inputHash } from '../../../core/segments/inputHash.ts'
import { logoOf } from '../../../core/look/brand/logoOf.ts'
import { sha256 } from '../../../core/hash/sha256.ts'
import { creditsOf } from './creditsOf.ts'
import { loadDocuments } from './loadDocuments.ts'
import { loadRecordings } from './loadRecordings.ts'
import { loadReferences } from './loadReferences.ts'
import { localesOfConfig } from './localesOfConfig.ts'
import { UnrenderableError } from './UnrenderableError.ts'
import { workoutSnapshot } from './workoutSnapshot.ts'

export type Content = { inputHash: string } & (
  | {
      kind: 'renderable'
      input: RenderInput
      /** No part of the hash: a corrected author's name is no other picture. */
      credits: readonly Credit[]
      /** What the snapshots' theme names, for the store. null: it has no logo, or the theme is another. */
      logo: LogoFile | null
    }
  | { kind: 'unrenderable'; problem: string }
)

type LoadContentArgs = {
  payload: Payload
  workoutId: DocumentId
  req?: PayloadRequest
  /** The newest save, published or not. @default false */
  draft?: boolean
}

/** What the workout's video is made from, as published now or as saved last. null: it is not published, or gone. */
export const loadContent = async (args: LoadContentArgs): Promise<Content | null> => {
  const documents = await loadDocuments(args)
  if (!documents || (!args.draft && documents.workout._status !== 'published')) return null
  return contentOf({ ...args, documents, read: () => inputOf(documents, args.payload) })
}

/** The default output of the workout as it was saved last, small and soon; null: the workout is gone. */
export const loadPreview = async (args: Omit<LoadContentArgs, 'draft'>): Promise<Content | null> => {
  const documents = await loadDocuments({ ...args, draft: true })
  if (!documents) return null
  const { workout } = documents
  const outputs = (workout.outputs ?? []).slice(0, 1).map((output) => ({ ...output, height: '480' }))
  const read = (): RenderInput => {
    const input = inputOf({ ...documents, workout: { ...workout, outputs } }, args.payload)
    return {
      ...input,
      outputs: input.outputs.map((output) => ({ ...output, quality: 'preview' as const })),
    }
  }
  return contentOf({ ...args, documents, read })
}

type LoadGeneratedArgs = {
  payload: Payload
  /** A workout that nobody has saved. */
  workout: Omit<WorkoutDocument, 'id'>
}

/** The same of a generated training; all of these have one id, so that equal ones are equal. */
export const loadGenerated = async ({ payload, workout }: LoadGeneratedArgs): Promise<Content> => {
  const documents = {
    workout: { ...workout, id: 'generated' },
    ...(await loadReferences({ payload, req: undefined, workout })),
  }
  return contentOf({ documents, payload, read: () => inputOf(documents, payload) })
}

type ContentOfArgs = Pick<LoadContentArgs, 'payload' | 'req'> & {
  documents: WorkoutDocuments
  /** Throws where the workout cannot become a video. */
  read: () => RenderInput
}

const contentOf = async ({ documents, payload, read, req }: ContentOfArgs): Promise<Content> => {
  try {
    const { input, recordings } = await withRecordings({ input: read(), payload, ...(req && { req }) })
    return {
      credits: creditsOf({ ...documents, recordings }),
      input,
      inputHash: inputHash(input),
      kind: 'renderable',
      logo: logoOfContent({ documents, input }),
    }
  } catch (error) {
    if (!(error instanceof UnrenderableError)) throw error
    return { inputHash: sha256(error.message), kind: 'unrenderable', problem: error.message }
  }
}

type LogoOfContentArgs = { documents: WorkoutDocuments; input: RenderInput }

const logoOfContent = ({ documents, input: { snapshots } }: LogoOfContentArgs): LogoFile | null => {
  const isDrawn = Object.values(snapshots).some(({ theme }) => theme.logo !== null)
  return isDrawn ? logoOf(documents.settings.brand?.logo ?? '') : null
}

const inputOf = (documents: WorkoutDocuments, payload: Payload): RenderInput => {
  const locales = localesOfConfig(payload.config)
  const phrases = phrasesOfHost(payload)
  const quality = documents.workout.quality ?? 'standard'
  const outputs = (documents.workout.outputs ?? []).map(
    ({ aspect, height, locale, look }) =>
      // Select fields; a colon is no character of a GraphQL enum.
      ({ aspect: aspect.replace('x', ':'), height: Number(height), locale, look, quality }) as OutputSpec,
  )
  if (outputs.length === 0)
    throw new UnrenderableError('The workout asks for no video: tick at least one output.')
  const used = [...new Set(outputs.map(({ locale }) => locale))]
  return {
    outputs,
    posterSeconds: documents.workout.posterSeconds ?? null,
    snapshots: Object.fromEntries(
      used.map((locale) => [
        locale,
        workoutSnapshot({ documents, locale, locales, phrases: phrases[locale] ?? {} }),
      ]),
    ),
  }
}

type WithRecordings = { input: RenderInput; recordings: readonly RecordingDocument[] }
type WithRecordingsArgs = { input: RenderInput; payload: Payload; req?: PayloadRequest }

/** Which recordings there are is asked last: what is said follows from the rest. */
const withRecordings = async ({ input, payload, req }: WithRecordingsArgs): Promise<WithRecordings> => {
  const snapshots: Record<string, WorkoutSnapshot> = {}
  const documents: RecordingDocument[] = []
  for (const [locale, snapshot] of Object.entries(input.snapshots)) {
    const heard = Object.entries(await loadRecordings({ payload, req, snapshot }))
    documents.push(...heard.map(([, { document }]) => document))
    const recordings = Object.fromEntries(heard.map(([id, { asset }]) => [id, asset]))
    snapshots[locale] = { ...snapshot, audio: { ...snapshot.audio, recordings } }
  }
  return { input: { ...input, snapshots }, recordings: documents }
}

/** The plugin's option of this name, by locale; it leaves its options in the config. */
const phrasesOfHost = ({ config }: Payload): Readonly<Record<string, Partial<PhraseTexts>>> =>
  (config.custom?.repreel as { phrases?: Record<string, Partial<PhraseTexts>> } | undefined)?.phrases ?? {}
