import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'
import type { WorkerAbout } from '../adapters/queue/ledger/noteWorker.ts'
import type { WorkerContext } from '../jobs/types.ts'
import { poolOf } from '../adapters/payload/poolOf.ts'
import { createSpeech } from '../adapters/speech/createSpeech.ts'
import { createEngine } from '../engine/createEngine.ts'
import { createRunningPieces } from '../jobs/runningPieces.ts'
import { openEngineSettings } from './openEngineSettings.ts'
import { optionsOfHost } from './optionsOfHost.ts'

type CreateContextArgs = { boss: PgBoss; payload: Payload }

/** Everything that handlers work with, built once; `release` gives back what lies outside the process. */
export const createContext = async ({
  boss,
  payload,
}: CreateContextArgs): Promise<{
  about: WorkerAbout
  context: WorkerContext
  release: () => Promise<void>
}> => {
  const { speech, storeLimits, webhooks } = optionsOfHost(payload)
  const { ffmpeg, release, sandbox, settings } = await openEngineSettings(payload)
  const context = {
    allowPrivateWebhooks: webhooks.allowPrivate,
    boss,
    engine: createEngine({ ...settings, speech: createSpeech(speech) }),
    payload,
    pool: poolOf(payload),
    running: createRunningPieces(),
    scratchDir: settings.scratchDir,
    store: settings.store,
    storeLimits,
  }
  return { about: { build: context.engine.rendererBuild, ffmpeg, sandbox }, context, release }
}
