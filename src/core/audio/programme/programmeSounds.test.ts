import type { AudioSnapshot, WorkoutSnapshot } from '../../timeline/types.ts'
import type { SoundAsset, SoundHash } from '../types.ts'
import { expect, test } from 'vitest'
import { planTimeline } from '../../timeline/planTimeline.ts'
import { block, exercise, item, timed, workout } from '../../timeline/testing/builders.ts'
import { phrasesOfWorkout } from '../../voice/phrasesOfWorkout.ts'
import { spokenKey } from '../../voice/spokenKey.ts'
import { spokenMsOf } from '../../voice/spokenMsOf.ts'
import { fillGains } from '../fillGains.ts'
import { planSounds } from '../planSounds.ts'
import { programmeSounds } from './programmeSounds.ts'

/** K-weighted power of −16 LUFS. */
const AT_TARGET = 10 ** ((-16 + 0.691) / 10)
const asset = (digit: string, seconds: number, power = AT_TARGET): SoundAsset => ({
  hash: digit.repeat(64) as SoundHash, // a brand has no constructor; any 64 hex digits serve
  samples: seconds * 48_000,
  loudness: Array.from({ length: Math.ceil(seconds * 10) }, () => power),
})

const squats = (audio: Partial<AudioSnapshot>): WorkoutSnapshot => {
  const plain = workout([block([timed('Squat', 20), timed('Jump', 20)])])
  return { ...plain, audio: { ...plain.audio, voiceLevel: 'off', ...audio } }
}
const soundsOf = (snapshot: WorkoutSnapshot) => {
  const { audio, locale } = snapshot
  const speech = new Map(
    phrasesOfWorkout(snapshot).map((phrase) => [
      spokenKey({ ...phrase, locale, voice: audio.voice }),
      asset('b', 0.8),
    ]),
  )
  const timeline = planTimeline(snapshot, { spokenMs: spokenMsOf({ snapshot, speech }) })
  return { sounds: programmeSounds({ snapshot, speech, timeline }), timeline }
}
const gainsAt = (snapshot: WorkoutSnapshot, ...seconds: number[]): number[] => {
  const { bedGain } = soundsOf(snapshot).sounds
  return seconds.map((second) => {
    const gains = new Float64Array(1)
    fillGains({ envelope: bedGain, from: second * 48_000, gains })
    return Math.round(200 * Math.log10(gains[0]!)) / 10
  })
}

test('beeps that stand alone are louder than beeps beside a voice, and what begins is heard by its melody', () => {
  const alone = soundsOf(squats({})).sounds
  const spoken = soundsOf(squats({ voiceLevel: 'full' })).sounds
  expect(alone.tones[0]!.gain).toBe(0.5)
  expect(spoken.tones[0]!.gain).toBe(0.25)
  const notesAt = (second: number) =>
    alone.tones
      .filter(({ atSample }) => Math.abs(atSample / 48_000 - second) < 0.5)
      .map((tone) => tone.frequencyHz)
  // 10 s of getting ready, 20 s of work, 20 s of rest, 20 s of work.
  expect([notesAt(10), notesAt(30), notesAt(70)]).toEqual([[1319], [988, 659], [880, 988, 1319]])
  expect([notesAt(9), notesAt(29), notesAt(49)]).toEqual([[880], [988], [659]])
})

test('music steps back by 11 dB under beeps and voice, stays down through a countdown, and ends with the programme', () => {
  const music = { tracks: [asset('c', 30)], crossfadeMs: 3000 }
  // The first word of getting ready is there from the start; 3 s later the bed is back.
  expect(gainsAt(squats({ music }), 5, 7, 8.5, 10.2, 15)).toEqual([0, -11, -11, -11, 0])
  expect(gainsAt(squats({ music, voiceLevel: 'full' }), 0, 0.5, 3)).toEqual([-11, -11, 0])
  const { totalFrames } = soundsOf(squats({ music })).timeline
  expect(gainsAt(squats({ music }), totalFrames / 30)).toEqual([-Infinity])
})

test('the tracks follow one another with a crossfade, in a circle, from the first sample to the last', () => {
  const music = { tracks: [asset('c', 30), asset('d', 12)], crossfadeMs: 2000 }
  const { sounds } = soundsOf(squats({ music, beeps: 'off' }))
  expect(sounds.music.map(({ atSample, sound }) => `${sound[0]} ${atSample / 48_000}`)).toEqual([
    'c 0',
    'd 28',
    'c 38',
    'd 66',
  ])
  expect(sounds.music[1]).toMatchObject({ fadeInSamples: 96_000, fadeOutSamples: 96_000, gain: 1 })
})

test('quiet music is turned up, loud music down, so that the programme has its loudness', () => {
  const gainOf = (power: number) => {
    const music = { tracks: [asset('c', 30, power)], crossfadeMs: 0 }
    return 20 * Math.log10(soundsOf(squats({ music, beeps: 'off' })).sounds.music[0]!.gain)
  }
  expect(gainOf(AT_TARGET)).toBeCloseTo(0)
  expect(gainOf(AT_TARGET / 4)).toBeCloseTo(6)
  expect(gainOf(AT_TARGET * 4)).toBeCloseTo(-6)
})

test('a clip’s own sound repeats with its picture, at its speed, and only while it is seen', () => {
  const clipSound = asset('e', 4)
  const squat = exercise('Squat', { clipSound })
  const plain = { ...workout([block([timed('Squat', 10), item('Jump')])]), speed: 2 }
  const { sounds } = soundsOf({ ...plain, exercises: { ...plain.exercises, Squat: squat } })
  expect(sounds.clips.map(({ atSample }) => atSample / 48_000)).toEqual([10, 12, 14, 16, 18])
  expect(sounds.clips[0]).toMatchObject({ fadeInSamples: 4800, fromSample: 0, speed: 2 })
  expect(sounds.clips[0]!.samples).toBeLessThanOrEqual(2 * 48_000)
})

test('the same spoken round at another place of the same phase is the same chunk', () => {
  const snapshot = {
    ...workout([block([timed('Squat', 28), timed('Squat', 28), timed('Squat', 28)])]),
    speed: 1,
  }
  const { sounds, timeline } = soundsOf({
    ...snapshot,
    audio: { ...snapshot.audio, voiceLevel: 'minimal' },
    defaults: { ...snapshot.defaults, prepareSeconds: 8, restSeconds: 20 },
  })
  const chunks = planSounds({ sounds, timeline })
  // 48 s apart: a multiple of 16 frames, which are 25 of sound.
  const [prepare, round] = [2, 4 + 3] // chunks of it; of a work and of a rest
  expect(chunks.slice(prepare + round, prepare + 2 * round)).toEqual(chunks.slice(prepare, prepare + round))
})
