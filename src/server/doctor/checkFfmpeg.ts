import type { FeatureKind } from './ffmpegFeatures.ts'
import type { Check, Finding } from './types.ts'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { thisSystem } from '../packages/thisSystem.ts'
import { ffmpegFeatures } from './ffmpegFeatures.ts'
import { missingFeatures } from './missingFeatures.ts'
import { parseFeatures } from './parseFeatures.ts'

const oldestMajor = 5
const timeoutMs = 20_000

/** Whether ffmpeg and ffprobe are there, and built with all that our commands name. */
export const checkFfmpeg: Check = async () => [await judge()]

const judge = async (): Promise<Finding> => {
  const subject = 'FFmpeg'
  const [version, probeVersion] = await Promise.all([versionOf('ffmpeg'), versionOf('ffprobe')])
  if (!version || !probeVersion)
    return {
      subject,
      state: 'problem',
      detail: `${version ? 'ffprobe' : 'ffmpeg'} is not installed`,
      remedy: (await thisSystem())?.install(['ffmpeg']) ?? 'install FFmpeg: https://ffmpeg.org/download.html',
    }
  if (Number.parseInt(version, 10) < oldestMajor)
    return {
      subject,
      state: 'problem',
      detail: `${version} is too old; ${oldestMajor} is the oldest that works`,
      remedy: newer,
    }
  const missing = missingFeatures(await featuresOf())
  if (missing.length > 0)
    return {
      subject,
      state: 'problem',
      detail: `${version} was built without: ${missing.join(', ')}`,
      remedy: newer,
    }
  return { subject, state: 'ok', detail: `${version}, with every filter, encoder and decoder that we use` }
}

const newer =
  'install a complete build: https://ffmpeg.org/download.html (the packages of Debian 12, Ubuntu 24.04 and Homebrew are)'

/** `7.1.1-1ubuntu1`, `n7.1` as Arch says, or `N-118000-g…` for a build from git: that one counts as new. */
const versionOf = async (program: string): Promise<string | undefined> => {
  const output = await ask(program, ['-version']).catch(() => undefined)
  return output === undefined ? undefined : (/version n?(\S+)/.exec(output)?.[1] ?? 'of unknown version')
}

const featuresOf = async (): Promise<Record<FeatureKind, Set<string>>> => {
  const kinds = Object.keys(ffmpegFeatures) as FeatureKind[]
  const outputs = await Promise.all(kinds.map((kind) => ask('ffmpeg', ['-hide_banner', `-${kind}`])))
  return Object.fromEntries(kinds.map((kind, i) => [kind, parseFeatures(outputs[i] ?? '')])) as Record<
    FeatureKind,
    Set<string>
  >
}

const ask = async (program: string, args: string[]): Promise<string> =>
  (await promisify(execFile)(program, args, { maxBuffer: 4 * 1024 * 1024, timeout: timeoutMs })).stdout
