import type { Progress } from '../createProgress.ts'
import type { Environment } from '../environment.ts'
import { describeFinding } from '../doctor/describeFinding.ts'
import { examine } from '../doctor/examine.ts'
import { OperatorError } from '../OperatorError.ts'
import { installPackages } from '../packages/installPackages.ts'
import { assertPortFree } from './assertPortFree.ts'
import { missingPackages } from './missingPackages.ts'

/** Installs what it may, then refuses to go on with a machine that cannot run us. Warnings are only said. */
export const preflight = async ({
  environment,
  progress,
}: {
  environment: Environment
  progress: Progress
}): Promise<void> => {
  await assertPortFree(environment)
  await installMissing(progress)
  const findings = await progress.step('Checking this machine', () => examine(environment))
  const notable = findings.filter(({ state }) => state !== 'ok')
  for (const finding of notable) progress.say(describeFinding(finding))
  const problems = notable.filter(({ state }) => state === 'problem').length
  if (problems > 0)
    throw new OperatorError(`Repreel cannot start: mend what is marked with ✗ above, then try again.`)
}

/** What cannot be installed is told by the findings, with the command for a person. */
const installMissing = async (progress: Progress): Promise<void> => {
  const names = await missingPackages()
  if (names.length === 0) return
  try {
    await progress.step(`Installing ${names.join(' and ')}`, async () => {
      if (!(await installPackages(names)))
        throw new Error('that needs a password, or another command than apt')
    })
  } catch (error) {
    progress.say(`  ${(error as Error).message.trim().split('\n').slice(-3).join('\n  ')}`)
  }
}
