import type { Interval } from '../timeline/types.ts'
import type { TimelineDocument } from './timelineDocument.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planTimeline } from '../timeline/planTimeline.ts'
import { block, exercise, item, message, timed, workout } from '../timeline/testing/builders.ts'
import { randomWorkout } from '../timeline/testing/randomWorkout.ts'
import { msOf } from './msOf.ts'
import { stampOf } from './stampOf.ts'
import { parseVtt } from './testing/parseVtt.ts'
import { versionTexts } from './versionTexts.ts'

const nasty = 'A --> B & <b>\r\n\r\n1\u0000 {\\an8}'
const nastyTimeline = planTimeline(
  workout([block([timed('x', 20), timed('y', 20)])], {
    exercises: { x: exercise('x', { name: nasty }), y: exercise('y') },
  }),
)
const twoBlocks = planTimeline(
  workout([
    block([timed('March', 20)], { phase: 'warmup' }),
    block([item('Squat'), item('Lunge')], { name: 'Legs', restAfterSeconds: 15 }),
  ]),
)
const write = versionTexts

test('a time is printed to the millisecond, whatever the hours', () => {
  expect(stampOf({ ms: 0, separator: '.' })).toBe('00:00:00.000')
  expect(stampOf({ ms: 3_599_999, separator: ',' })).toBe('00:59:59,999')
  expect(stampOf({ ms: msOf(30 * 7261 + 1), separator: '.' })).toBe('02:01:01.033')
})

test('a host’s own words are read where they are heard', () => {
  const audio = { ...workout([]).audio, phrases: { next: 'Up next', wellDone: 'Nice work' } }
  const timeline = planTimeline(workout([block([timed('Squat', 20), timed('Lunge', 20)])], { audio }))
  expect(write['captions.vtt'].write(timeline)).toMatch(/Up next: Lunge[^]*Nice work/)
  expect(write['transcript.txt'].write(timeline)).toMatch(/Up next: Lunge[^]*Nice work/)
  const { intervals } = JSON.parse(write['timeline.json'].write(timeline)) as TimelineDocument
  expect(intervals.flatMap(({ cues }) => cues.map(({ text }) => text))).toContain('Nice work')
  // A version from before the words were kept.
  const { phrases: _, ...older } = timeline
  expect(write['captions.vtt'].write(older)).toMatch(/Next: Lunge[^]*Well done/)
})

test('a name cannot end a cue, open a tag or look like a line of times', () => {
  const [first] = parseVtt(write['captions.vtt'].write(nastyTimeline))
  expect(first!.text).toBe('Get ready: A --&gt; B &amp; &lt;b&gt; 1 {\\an8}')
  const srt = write['captions.srt'].write(nastyTimeline)
  expect(srt.split('\r\n').slice(0, 4)).toEqual([
    '1',
    expect.stringMatching(/^00:00:00,000 --> /),
    'Get ready: A --› B & ‹b› 1 (\\an8)',
    '',
  ])
  expect(srt.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('metadata are each interval as JSON, safe where a player takes it for text', () => {
  const cues = parseVtt(write['metadata.vtt'].write(nastyTimeline))
  expect(cues.map(({ id }) => id)).toEqual(nastyTimeline.intervals.map(({ index }) => String(index)))
  expect(cues[1]!.text).not.toMatch(/[<>&]/)
  const read = JSON.parse(cues[1]!.text) as Interval
  expect(read).toMatchObject({ kind: 'work', label: nasty, startFrame: 300, endFrame: 900 })
})

test('blocks are chapters round their exercises where there are several of them', () => {
  const cues = parseVtt(write['chapters.vtt'].write(twoBlocks))
  expect(cues.map(({ endMs, startMs, text }) => `${startMs / 1000}–${endMs / 1000} ${text}`)).toEqual([
    '0–10 Get ready',
    '10–30 March',
    '30–190 Legs',
    '30–90 Legs',
    '90–150 Squat',
    '150–190 Lunge',
    '190–195 Well done',
  ])
})

test('a transcript tells what is shown and said', () => {
  const timeline = planTimeline(workout([block([timed('Squat', 30), message('Drink')])]))
  expect(write['transcript.txt'].write(timeline)).toBe(
    ['Test', '1:15', '', '0:00  Get ready: Squat', '0:10  Squat, 30 s', '0:25  Halfway', '0:30  Ten seconds']
      .concat(['0:40  Rest', '1:00  Drink', '1:10  Well done', ''])
      .join('\n'),
  )
})

test('the timeline as a document has whole frames, seconds and words', () => {
  const document = JSON.parse(write['timeline.json'].write(twoBlocks)) as TimelineDocument
  expect(document).toMatchObject({ schema: 1, frameRate: 30, totalFrames: 5850, durationSeconds: 195 })
  expect(document.intervals[1]).toMatchObject({
    blockLabel: 'Warm-up',
    endFrame: 900,
    endSeconds: 30,
    startFrame: 300,
    startSeconds: 10,
  })
  expect(document.intervals[0]!.cues[0]).toMatchObject({ atFrame: 0, atSeconds: 0, text: 'Get ready: March' })
})

test('every track of any workout parses, ascends and stays inside the video', () => {
  fc.assert(
    fc.property(randomWorkout, (snapshot) => {
      const timeline = planTimeline(snapshot)
      const totalMs = msOf(timeline.totalFrames)
      for (const name of ['captions.vtt', 'chapters.vtt', 'metadata.vtt'] as const) {
        const cues = parseVtt(write[name].write(timeline))
        cues.forEach(({ endMs, startMs }, i) => {
          expect(startMs).toBeGreaterThanOrEqual(cues[i - 1]?.startMs ?? 0)
          expect(endMs).toBeGreaterThan(startMs)
          expect(endMs).toBeLessThanOrEqual(totalMs)
        })
      }
      const intervals = parseVtt(write['metadata.vtt'].write(timeline))
      expect(intervals.at(-1)!.endMs).toBe(totalMs)
      intervals.forEach(({ startMs }, i) => expect(startMs).toBe(intervals[i - 1]?.endMs ?? 0))
    }),
    { numRuns: 60 },
  )
})
