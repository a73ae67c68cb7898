import type { SpokenMs } from '../../voice/types.ts'
import type { Cue, Timeline, WorkoutSnapshot } from '../types.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planTimeline } from '../planTimeline.ts'
import { randomWorkout } from '../testing/randomWorkout.ts'
import { cueEndFrame } from './cueEndFrame.ts'
import { cuePriority } from './cuePriority.ts'
import { isHeard } from './isHeard.ts'
import { placed } from './placed.ts'

/** 300 ms (domain.md). */
const BREATH_FRAMES = 9

/** A voice that takes up to five seconds for a phrase, always the same for the same one, and cannot say every one. */
const randomVoice: fc.Arbitrary<SpokenMs> = fc
  .func(fc.option(fc.integer({ min: 120, max: 5000 }), { freq: 6 }))
  .map(
    (lengthOf) =>
      ({ phraseKey, value }) =>
        lengthOf(`${phraseKey} ${value ?? ''}`),
  )

const randomAudio = fc.record({
  beeps: fc.constantFrom('classic' as const, 'off' as const),
  voiceLevel: fc.constantFrom('minimal' as const, 'full' as const, 'off' as const),
})

type Spoken = { snapshot: WorkoutSnapshot; spokenMs: SpokenMs; timeline: Timeline }

const check = (property: (spoken: Spoken) => void): void =>
  fc.assert(
    fc.property(randomWorkout, randomAudio, randomVoice, (workout, audio, spokenMs) => {
      const snapshot = { ...workout, audio: { ...workout.audio, ...audio } }
      property({ snapshot, spokenMs, timeline: planTimeline(snapshot, { spokenMs }) })
    }),
    { numRuns: 150 },
  )

const isPhrase = ({ spoken, type }: Cue): boolean => spoken && type !== 'countdown'

test('nothing is heard over anything else, in the whole programme', () => {
  check(({ timeline }) => {
    const heard = timeline.intervals.flatMap(({ cues }) => cues.filter(isHeard))
    heard.slice(1).forEach((cue, i) => expect(cue.atFrame).toBeGreaterThanOrEqual(cueEndFrame(heard[i]!)))
  })
})

test('a phrase ends 300 ms before the countdown, and is whole', () => {
  check(({ spokenMs, timeline }) => {
    for (const { cues, endFrame } of timeline.intervals)
      for (const cue of cues.filter(isPhrase)) {
        const { phraseKey, value } = cue
        expect(cue.durationMs).toBe(spokenMs({ phraseKey, ...(value !== undefined && { value }) }))
        expect(cueEndFrame(cue)).toBeLessThanOrEqual(endFrame)
        const counted = cues.find(({ atFrame, type }) => type === 'countdown' && atFrame > cue.atFrame)
        if (counted) expect(cueEndFrame(cue) + BREATH_FRAMES).toBeLessThanOrEqual(counted.atFrame)
      }
  })
})

test('no level says more than it may', () => {
  const least = ['getReady', 'next', 'name', 'block', 'switchSides', 'round', 'lastRound']
  check(({ snapshot: { audio }, timeline }) => {
    const said = timeline.intervals.flatMap(({ cues }) => cues.filter(({ spoken }) => spoken))
    const names = said.map(({ phraseKey }) => phraseKey.replace('cue.', ''))
    if (audio.voiceLevel === 'off') expect(names).toEqual([])
    if (audio.voiceLevel === 'minimal') expect(names.filter((name) => !least.includes(name))).toEqual([])
    if (audio.beeps !== 'off') expect(names).not.toContain('count')
  })
})

test('a voice that is quick enough says every change of sides, with the side that comes', () => {
  fc.assert(
    fc.property(randomWorkout, (workout) => {
      const audio = { ...workout.audio, beeps: 'classic', voiceLevel: 'minimal' } as const
      const { intervals } = planTimeline({ ...workout, audio }, { spokenMs: () => 150 })
      intervals.forEach(({ cues, endFrame, kind, startFrame }, i) => {
        const next = intervals[i + 1]
        if (kind !== 'switch_sides' || endFrame - startFrame < 120 || !next?.side) return
        const said = cues.find(({ phraseKey }) => phraseKey === 'cue.switchSides')
        expect(said).toMatchObject({ spoken: true, value: next.side })
      })
    }),
    { numRuns: 150 },
  )
})

test('of what would be heard at once the higher one stays, and nothing is left out without one', () => {
  const interval = { startFrame: 0, endFrame: 900 }
  const cue = fc
    .record({
      atFrame: fc.integer({ min: 0, max: 890 }),
      durationMs: fc.integer({ min: 100, max: 4000 }),
      type: fc.constantFrom(...(Object.keys(cuePriority) as Array<keyof typeof cuePriority>)),
    })
    .map(({ type, ...rest }): Cue => ({
      ...rest,
      type,
      phraseKey: 'cue.any',
      priority: cuePriority[type],
      spoken: type !== 'go' && type !== 'countdown',
    }))
  const breath = (before: Cue, after: Cue) =>
    after.type === 'countdown' && isPhrase(before) ? BREATH_FRAMES : 0
  const collide = (a: Cue, b: Cue) =>
    a.atFrame < cueEndFrame(b) + breath(b, a) && b.atFrame < cueEndFrame(a) + breath(a, b)
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 12 }), (cues) => {
      const heard = placed({ cues, interval }).filter(isHeard)
      for (const wish of cues) {
        const isKept = heard.includes(wish)
        const over = heard.some(
          (other) => other !== wish && collide(wish, other) && other.priority >= wish.priority,
        )
        const fits = cueEndFrame(wish) <= interval.endFrame
        expect(isKept).toBe(fits && !over)
      }
    }),
    { numRuns: 500 },
  )
})
