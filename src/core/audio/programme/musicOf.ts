import type { AudioSnapshot } from '../../timeline/types.ts'
import type { BedSound } from '../types.ts'
import { SAMPLE_RATE_HZ } from '../grid.ts'

/** 20 ms: the first track may begin in the middle of a wave. */
const FIRST_FADE_SAMPLES = 960
/** 10 ms: what loops without a crossfade would click. */
const LEAST_CROSSFADE_SAMPLES = 480

type MusicOfArgs = { music: AudioSnapshot['music']; totalSamples: number }

/** The tracks one after another, from the programme's first sample to its end, in a circle where they are shorter. */
export const musicOf = ({ music, totalSamples }: MusicOfArgs): BedSound[] => {
  if (!music) return []
  const { crossfadeMs, tracks } = music
  const shortest = Math.min(...tracks.map(({ samples }) => samples))
  const wanted = Math.max(LEAST_CROSSFADE_SAMPLES, Math.round((crossfadeMs * SAMPLE_RATE_HZ) / 1000))
  // Three tracks never sound at once.
  const crossfade = Math.min(wanted, Math.floor(shortest / 3))
  const placed: BedSound[] = []
  for (let at = 0; at < totalSamples;) {
    const { hash, samples } = tracks[placed.length % tracks.length]!
    placed.push({
      ...{ sound: hash, atSample: at, fromSample: 0, samples, gain: 1, speed: 1 },
      ...{ fadeInSamples: at === 0 ? FIRST_FADE_SAMPLES : crossfade, fadeOutSamples: crossfade },
    })
    at += samples - crossfade
  }
  return placed
}
