import type { ClipLimits, ClipNote, Judgement } from '../core/ingest/types.ts'
import type { IngestAttempt, IngestResult, IngestSettings } from './ingest/types.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultClipLimits } from '../core/ingest/clipLimits.ts'
import { ingestKey } from '../core/ingest/ingestKey.ts'
import { judgeClip } from '../core/ingest/judgeClip.ts'
import { clipSound } from './ingest/clipSound.ts'
import { findIngested, type Ingested } from './ingest/findIngested.ts'
import { hashFile } from './ingest/hashFile.ts'
import { linkOrCopy } from './ingest/linkOrCopy.ts'
import { normalise } from './ingest/normalise.ts'
import { storeLoops } from './ingest/storeLoops.ts'
import { storePoster } from './ingest/storePoster.ts'
import { storeNames } from './storeNames.ts'
import { withScratch } from './withScratch.ts'

export type IngestClipArgs = {
  /** The uploaded file, under whatever name its user gave it. */
  sourcePath: string
  settings: IngestSettings
  /** @default defaultClipLimits */
  limits?: ClipLimits
  /** Whether clean outputs are to find the clip encoded at its own speed; other speeds are encoded when first shown. @default true */
  withLoops?: boolean
  signal?: AbortSignal
}

/**
 * Judges an uploaded file and makes of a usable one what renders need: the normalised clip, its loop segments,
 * its poster. Safe to run twice: what is stored is left as it is. Rejects only where the machine failed.
 */
export const ingestClip = ({
  limits = defaultClipLimits,
  settings,
  signal,
  sourcePath,
  withLoops = true,
}: IngestClipArgs): Promise<IngestResult> =>
  withScratch({ purpose: 'ingest', scratchDir: settings.scratchDir }, async (scratch) => {
    // A user's file name ("-y.mp4", "%03d", a newline) never reaches a command line.
    const source = join(scratch, 'original')
    await linkOrCopy({ from: sourcePath, to: source })
    const folder = join(scratch, 'written')
    await mkdir(folder)
    const attempt: IngestAttempt = { folder, limits, settings, source, ...(signal && { signal }) }

    const judgement = judgeClip({
      limits,
      probe: await settings.probe({ path: source, ...(signal && { signal }) }),
    })
    if (judgement.verdict === 'invalid')
      return { status: 'invalid', facts: judgement.facts, reason: judgement.reason }
    return makeUsable({ attempt, judgement, withLoops })
  })

type UsableArgs = { attempt: IngestAttempt; judgement: Judgement & { verdict: 'usable' } }

const makeUsable = async ({
  attempt,
  judgement,
  withLoops,
}: UsableArgs & { withLoops: boolean }): Promise<IngestResult> => {
  const { facts, warnings } = judgement
  const ingested = await decodeOnce({ attempt, judgement })
  if ('refused' in ingested) return { status: 'invalid', facts, reason: ingested.refused }
  const { normalised } = ingested
  return {
    status: 'usable',
    facts,
    warnings: [...warnings, ...ingested.soundWarnings],
    normalised,
    sound: ingested.sound,
    posterKey: await storePoster({ attempt, clip: normalised }),
    loopSegmentKeys: withLoops ? await storeLoops({ attempt, clip: normalised }) : [],
  }
}

/** What costs minutes is done once for an original: its finding is kept beside the clip. */
const decodeOnce = async ({ attempt, judgement }: UsableArgs): Promise<Ingested | { refused: ClipNote }> => {
  const { limits, settings, signal, source } = attempt
  const { encoderBuild, store } = settings
  const { audio, container, video } = judgement
  const original = await hashFile({ path: source, ...(signal && { signal }) })
  const key = ingestKey({ encoderBuild, limits, original, video })
  const earlier = await findIngested({ key, store })
  if (earlier) return earlier

  const result = await normalise({ attempt, video })
  if ('refused' in result) return result
  const { extension, ...name } = storeNames.original({ container, hash: original })
  await store.put({ ...name, extension }, (to) => linkOrCopy({ from: source, to }))
  const { sound, warnings } = await clipSound({ attempt, audio })
  const ingested: Ingested = {
    ...result,
    original: { extension, key: original },
    sound,
    soundWarnings: warnings,
  }
  await store.put(storeNames.ingested(key), (path) => writeFile(path, JSON.stringify(ingested)))
  return ingested
}
