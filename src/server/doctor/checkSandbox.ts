import type { Check, Finding } from './types.ts'
import { createLauncher } from '../../adapters/ffmpeg/createLauncher.ts'
import { resolveProgram } from '../../adapters/ffmpeg/resolveProgram.ts'
import { SandboxUnavailableError } from '../../adapters/ffmpeg/SandboxUnavailableError.ts'
import { thisSystem } from '../packages/thisSystem.ts'

const subject = 'Sandbox'

/** How far a hostile upload could reach if it broke FFmpeg. */
export const checkSandbox: Check = async ({ sandbox }) => {
  try {
    const kind = await createLauncher({ sandbox }).kind()
    if (kind === 'bwrap')
      return [{ subject, state: 'ok', detail: 'bubblewrap: no network, only the clip in sight' }]
    return [{ subject, state: 'warning', detail: weaker[kind], remedy: await remedy() }]
  } catch (error) {
    if (error instanceof SandboxUnavailableError)
      return [{ subject, state: 'problem', detail: error.message, remedy: await remedy() }]
    // Without FFmpeg there is nothing to try it with; that is a finding of its own.
    return [skipped]
  }
}

const weaker = {
  prlimit: 'limits only: FFmpeg runs on uploads with the rights of this user',
  none: 'none: FFmpeg runs on uploads with the rights of this user, and without limits',
}

const skipped: Finding = { subject, state: 'warning', detail: 'not tried: there is no FFmpeg to put into it' }

const remedy = async (): Promise<string> => {
  const isInstalled = await resolveProgram('bwrap').then(
    () => true,
    () => false,
  )
  if (!isInstalled) return (await thisSystem())?.install(['bubblewrap']) ?? 'install bubblewrap'
  return 'sudo sysctl -w kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, or start the container with --security-opt seccomp=unconfined'
}
