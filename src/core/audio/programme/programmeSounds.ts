import type { Timeline, WorkoutSnapshot } from '../../timeline/types.ts'
import type { BedSound, SoundAsset, SoundHash, Sounds } from '../types.ts'
import { sampleOfFrame } from '../grid.ts'
import { levelsOf } from '../loudness/levelsOf.ts'
import { programmePower } from '../loudness/programmePower.ts'
import { silence } from '../silence.ts'
import { tonesOfTimeline } from '../tonesOfTimeline.ts'
import { bedGainOf } from './bedGainOf.ts'
import { clipSoundsOf } from './clipSoundsOf.ts'
import { musicOf } from './musicOf.ts'
import { voicesOf } from './voicesOf.ts'

type ProgrammeSoundsArgs = {
  snapshot: WorkoutSnapshot
  /** By `spokenKey`. */
  speech: ReadonlyMap<string, SoundAsset>
  timeline: Timeline
}

/** Everything that a workout sounds like, counted from its first sample, at the levels that it is heard at. */
export const programmeSounds = ({ snapshot, speech, timeline }: ProgrammeSoundsArgs): Sounds => {
  const { beeps, music: playlist, voice } = snapshot.audio
  const { frameRate, totalFrames } = timeline
  const totalSamples = sampleOfFrame({ frame: totalFrames, frameRate })
  const voices = voicesOf({ speech, timeline, voice })
  const music = musicOf({ music: playlist, totalSamples })
  const clips = clipSoundsOf({ snapshot, timeline })
  const alone = voices.length + music.length + clips.length === 0
  const tones = beeps === 'off' ? [] : tonesOfTimeline({ alone, beeps, timeline })
  if (alone) return { ...silence, tones }

  const bedGain = bedGainOf({ tones, totalSamples, voices })
  const sounds = { tones, voices, music, clips, bedGain }
  const assets = assetsOf({ snapshot, speech })
  const { bedDb, gainDb } = levelsOf(programmePower({ assets, sounds, totalSamples }))
  const gain = 10 ** (bedDb / 20)
  const louder = (bed: readonly BedSound[]) => bed.map((placed) => ({ ...placed, gain }))
  return { ...sounds, music: louder(music), clips: louder(clips), gainDb }
}

const assetsOf = ({
  snapshot,
  speech,
}: Omit<ProgrammeSoundsArgs, 'timeline'>): Map<SoundHash, SoundAsset> => {
  const { audio, exercises } = snapshot
  const clips = Object.values(exercises).flatMap(({ clipSound }) => clipSound ?? [])
  return new Map(
    [...speech.values(), ...(audio.music?.tracks ?? []), ...clips].map((asset) => [asset.hash, asset]),
  )
}
