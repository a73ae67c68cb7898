import { execFile } from 'node:child_process'
import { access, mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const SECONDS = 93

/** Three chords and a beat of 124 a minute, made once: music that is shorter than any programme. */
export const makeTrack = async ({ folder }: { folder: string }): Promise<string> => {
  const path = join(folder, `track-${SECONDS}.wav`)
  const exists = await access(path).then(
    () => true,
    () => false,
  )
  if (exists) return path
  await mkdir(folder, { recursive: true })
  const temporary = `${path}.new.wav`
  const source = `aevalsrc=${chords}+${beat}:s=48000:d=${SECONDS},pan=stereo|c0=c0|c1=c0`
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-y', '-f', 'lavfi', '-i', source, temporary])
  await rename(temporary, path)
  return path
}

const chord = (...hertz: number[]): string => hertz.map((one) => `sin(2*PI*${one}*t)`).join('+')

const chords = [chord(220, 277.2, 329.6), chord(246.9, 311.1, 370), chord(196, 246.9, 293.7)]
  .map((one, i) => `0.08*(${one})*eq(mod(floor(t/3.871)\\,3)\\,${i})`)
  .join('+')

/** A struck drum on each beat. */
const beat = '0.3*sin(2*PI*60*mod(t\\,0.48387))*exp(-14*mod(t\\,0.48387))'
