import { expect, test } from 'vitest'
import { planTimeline } from '../timeline/planTimeline.ts'
import { block, reps, timed, workout } from '../timeline/testing/builders.ts'
import { isoDuration } from './isoDuration.ts'
import { jsonLd, type JsonLdArgs } from './jsonLd.ts'

const args: JsonLdArgs = {
  contentUrl: 'https://x/video.mp4',
  description: null,
  heightPx: 720,
  thumbnailUrl: 'https://x/poster.webp',
  timeline: planTimeline(workout([block([timed('Squat', 30), reps('Lunge', 12)])])),
  transcript: 'Squat',
  uploadDate: '2026-11-21T12:00:00Z',
  widthPx: 1280,
}

test('durations are ISO 8601', () => {
  expect([0, 59.6, 90, 3600, 7325].map(isoDuration)).toEqual(['PT0S', 'PT1M', 'PT1M30S', 'PT1H', 'PT2H2M5S'])
})

test('a video has its chapters as clips, each with an address that begins there', () => {
  expect(jsonLd(args)).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'VideoObject',
        description: 'Squat, Lunge',
        duration: 'PT1M29S',
        hasPart: [
          {
            '@type': 'Clip',
            endOffset: 10,
            name: 'Get ready',
            startOffset: 0,
            url: 'https://x/video.mp4?t=0',
          },
          { endOffset: 60, name: 'Squat', startOffset: 10, url: 'https://x/video.mp4?t=10' },
          { endOffset: 84, name: 'Lunge', startOffset: 60 },
          { endOffset: 89, name: 'Well done', startOffset: 84 },
        ],
        uploadDate: '2026-11-21T12:00:00Z',
      },
      {
        '@type': 'ExercisePlan',
        activityDuration: 'PT1M29S',
        hasPart: [
          { activityDuration: 'PT30S', name: 'Squat' },
          { activityDuration: 'PT24S', name: 'Lunge', repetitions: 12 },
        ],
        restPeriods: 'PT20S',
      },
    ],
  })
})
