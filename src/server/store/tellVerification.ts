import type { Payload } from 'payload'
import { poolOf } from '../../adapters/payload/poolOf.ts'
import { verifyStore } from '../../jobs/store/verifyStore.ts'
import { openEngineSettings } from '../../worker/openEngineSettings.ts'
import { createProgress } from '../createProgress.ts'
import { bytesText, reportLines } from './reportLines.ts'

type TellVerificationArgs = { payload: Payload; heal: boolean; from: string | null; signal: AbortSignal }

export const tellVerification = async ({
  from,
  heal,
  payload,
  signal,
}: TellVerificationArgs): Promise<number> => {
  const progress = createProgress({ stream: process.stderr })
  const { release, settings } = await openEngineSettings(payload)
  try {
    const report = await progress.step('Reading the store', (tell) =>
      verifyStore({
        context: { payload, pool: poolOf(payload), store: settings.store },
        from,
        heal: heal ? settings : null,
        onFile: ({ bytes, files, of }) =>
          tell(`${files} of ${of.files} files, ${bytesText(bytes)} of ${bytesText(of.bytes)}`),
        signal,
      }),
    )
    console.log(reportLines(report).join('\n'))
    const isWhole = report.problems.every(({ healing }) => healing?.healed)
    return isWhole && report.stoppedAt === null ? 0 : 1
  } finally {
    await release()
  }
}
