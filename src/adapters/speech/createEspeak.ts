import type { SpeakArgs, SpeechEngine } from './types.ts'
import { execFile } from 'node:child_process'
import { resolveProgram } from '../ffmpeg/resolveProgram.ts'
import { parseEspeakVoices } from './parseEspeakVoices.ts'
import { speakable } from './speakable.ts'
import { voicesFor } from './voicesFor.ts'

type EspeakSettings = {
  /** @default 'espeak-ng', found in PATH */
  program?: string
}

/** A little slower than its 175 words a minute: it is heard over music and breathing. */
const WORDS_A_MINUTE = '165'
/** It speaks a hundred times faster than a person; what takes longer than this hangs. */
const TIMEOUT_MS = 20_000

/** espeak-ng as it is installed here; null where it is not. */
export const createEspeak = async ({
  program: name = 'espeak-ng',
}: EspeakSettings = {}): Promise<SpeechEngine | null> => {
  const program = await resolveProgram(name).catch(() => null)
  if (program === null) return null
  const version = await run({ args: ['--version'], program })
  const number = /(\d+(?:\.\d+)+)/.exec(version)?.[1] ?? version.trim()
  const voices = parseEspeakVoices(await run({ args: ['--voices'], program }))
  return {
    id: `espeak-ng ${number}, ${WORDS_A_MINUTE} words a minute`,
    voices: (locale) => Promise.resolve(voicesFor({ locale, voices }).map(({ id }) => ({ id }))),
    speak: async ({ output, signal, text, voice }: SpeakArgs) => {
      // `-b 1`: UTF-8. The text goes by standard input: one that begins with "-" would be an option.
      const args = ['-v', voice, '-s', WORDS_A_MINUTE, '-b', '1', '--stdin', '-w', output]
      await run({ args, input: speakable(text), program, ...(signal && { signal }) })
    },
  }
}

type RunArgs = {
  args: readonly string[]
  /** Absolute. */
  program: string
  input?: string
  signal?: AbortSignal
}

const run = ({ args, input = '', program, signal }: RunArgs): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { killSignal: 'SIGKILL', maxBuffer: 1024 ** 2, signal, timeout: TIMEOUT_MS } as const
    // `-i`: secrets of the server's environment are nobody else's.
    const launch = ['-i', 'PATH=/usr/local/bin:/usr/bin:/bin', 'LC_ALL=C.UTF-8', 'nice', '-n', '10', program]
    const child = execFile('/usr/bin/env', [...launch, ...args], options, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else if (signal?.aborted) reject(signal.reason as Error)
      else reject(new Error(`espeak-ng failed: ${stderr.trim() || error.message}`, { cause: error }))
    })
    // It may end before it has read everything; what it makes of that is in its exit code.
    child.stdin?.on('error', () => {}).end(input)
  })
