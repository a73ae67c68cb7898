import type { FfmpegCapabilities } from '../../adapters/ffmpeg/ffmpegCapabilities.ts'
import type { Check, Finding } from './types.ts'
import { ffmpegCapabilities } from '../../adapters/ffmpeg/ffmpegCapabilities.ts'
import { missingPackages } from '../preflight/missingPackages.ts'
import { thisSystem } from '../packages/thisSystem.ts'

const subject = 'FFmpeg'
const oldestMajor = 5

/** Whether ffmpeg and ffprobe are there, and built with all that our commands name. */
export const checkFfmpeg: Check = async () => {
  if ((await missingPackages()).includes('ffmpeg')) return [await notInstalled()]
  // Here it is the programs that are judged; the sandbox has a finding of its own.
  return [judge(await ffmpegCapabilities({ sandbox: 'auto' }))]
}

const notInstalled = async (): Promise<Finding> => ({
  subject,
  state: 'problem',
  detail: 'ffmpeg and ffprobe are not both installed',
  remedy: (await thisSystem())?.install(['ffmpeg']) ?? 'install FFmpeg: https://ffmpeg.org/download.html',
})

/** Exported for its tests: no machine has all of these. */
export const judge = ({ missing, version }: Pick<FfmpegCapabilities, 'missing' | 'version'>): Finding => {
  const lacking = Object.entries(missing).filter(([, names]) => names.length > 0)
  // `n7.1` is Arch's, `N-118000-g…` a build from git: that one counts as new.
  const major = Number(/^n?(\d+)/.exec(version)?.[1] ?? oldestMajor)
  if (major < oldestMajor)
    return {
      subject,
      state: 'problem',
      detail: `${version} is too old; ${oldestMajor} is the oldest that works`,
      remedy,
    }
  if (lacking.length > 0) {
    const names = lacking.map(([kind, list]) => `${kind} ${list.join(', ')}`).join('; ')
    return { subject, state: 'problem', detail: `${version} was built without these: ${names}`, remedy }
  }
  return { subject, state: 'ok', detail: `${version}, with every filter, encoder and decoder that we use` }
}

const remedy =
  'install a complete build: https://ffmpeg.org/download.html (the packages of Debian 12, Ubuntu 24.04 and Homebrew are)'
