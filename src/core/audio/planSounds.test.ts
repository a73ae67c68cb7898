import type { Interval, Timeline } from '../timeline/types.ts'
import type { SoundHash, Tone } from './types.ts'
import { expect, test } from 'vitest'
import { aacFrameOfFrame } from './grid.ts'
import { planSounds } from './planSounds.ts'
import { silence } from './silence.ts'

const timelineOf = (...frames: number[]): Timeline => {
  const intervals = frames.map((count, index) => {
    const startFrame = frames.slice(0, index).reduce((sum, n) => sum + n, 0)
    return { cues: [], endFrame: startFrame + count, index, startFrame } as unknown as Interval
  })
  return { frameRate: 30, intervals, locale: 'en', title: '', totalFrames: intervals.at(-1)!.endFrame }
}
const tone = (atSample: number): Tone => ({
  ...{ atSample, durationSamples: 5760, frequencyHz: 880, gain: 0.5 },
  ...{ partials: [1], decaySamples: null },
})
const soundsOf = (...tones: Tone[]) => ({ ...silence, tones })

test('the chunks of a programme hold its AAC frames and one priming packet, whatever the lengths', () => {
  for (const frames of [[1], [301, 257, 1203, 95, 600, 33, 450], [7, 7, 7, 7], [36_000]]) {
    const timeline = timelineOf(...frames)
    const sum = planSounds({ sounds: silence, timeline }).reduce(
      (total, { aacFrames }) => total + aacFrames,
      0,
    )
    expect(sum).toBe(aacFrameOfFrame({ frame: timeline.totalFrames, frameRate: 30 }) + 1)
  }
})

test('a tone on the first frame of an interval is in that interval, and the one before hears it coming', () => {
  const [first, second] = planSounds({ timeline: timelineOf(80, 80), sounds: soundsOf(tone(80 * 1600)) })
  expect(second!.tones.map(({ atSample }) => atSample)).toEqual([80 * 1600 - 124 * 1024])
  expect(first!.tones.map(({ atSample }) => atSample)).toEqual([80 * 1600 + 1024])
})

test('equal sound at another place of the same phase is the same chunk', () => {
  const period = 320 // 16 frames of picture are 25 of sound
  const tones = [period, 2 * period, 3 * period].map((frame) => tone(frame * 1600))
  const chunks = planSounds({
    timeline: timelineOf(period, period, period, period),
    sounds: soundsOf(...tones),
  })
  const [first, second, third] = [0, 2, 4].map((i) => chunks.slice(i, i + 2))
  expect(second).toEqual(third)
  expect(first).not.toEqual(second)
})

test('a long interval is cut into pieces of at most 512 AAC frames, the first of 128; of silence those between are one chunk', () => {
  const chunks = planSounds({ timeline: timelineOf(30 * 60 * 20), sounds: silence })
  expect(Math.max(...chunks.map(({ aacFrames }) => aacFrames))).toBe(512)
  expect(chunks.length).toBe(111)
  expect(chunks[0]!.aacFrames).toBe(128)
  expect(new Set(chunks.map((chunk) => JSON.stringify(chunk))).size).toBe(3)
})

test('where music plays, no piece is like another: they have up to 2048 AAC frames', () => {
  const samples = 30 * 60 * 20 * 1600
  const music = [
    {
      ...{ sound: 'm' as SoundHash, atSample: 0, fromSample: 0, samples, gain: 1, speed: 1 }, // any hash serves
      ...{ fadeInSamples: 0, fadeOutSamples: 0 },
    },
  ]
  const chunks = planSounds({ timeline: timelineOf(30 * 60 * 20), sounds: { ...silence, music } })
  expect(Math.max(...chunks.map(({ aacFrames }) => aacFrames))).toBe(2048)
  expect(chunks.length).toBe(28)
})

test('a chunk in which music or a clip is heard has 192 kbit/s, one of speech and beeps 128', () => {
  const samples = 100 * 1600
  const placed = { sound: 'm' as SoundHash, atSample: 0, fromSample: 0, samples, gain: 1 } // any hash serves
  const music = [{ ...placed, fadeInSamples: 0, fadeOutSamples: 0, speed: 1 }]
  const rates = planSounds({ timeline: timelineOf(300, 300), sounds: { ...silence, music } }).map(
    ({ bitrateKbps }) => bitrateKbps,
  )
  expect(rates).toEqual([192, 128])
  const quiet = planSounds({ timeline: timelineOf(80, 80), sounds: soundsOf(tone(0)) })
  expect(quiet.map(({ bitrateKbps }) => bitrateKbps)).toEqual([128, 128])
})
