import { expect, test } from 'vitest'
import { videoSettings } from './videoSettings.ts'

const output = { aspect: '16:9', height: 720, look: 'burned', quality: 'standard' } as const

test('the height is that of the shorter side, and every side is even', () => {
  const sizes = (['16:9', '9:16', '1:1'] as const).flatMap((aspect) =>
    ([1080, 720, 480] as const).map((height) => {
      const { heightPx, widthPx } = videoSettings({ ...output, aspect, height })
      return `${widthPx}x${heightPx}`
    }),
  )
  expect(sizes.join(' ')).toBe(
    '1920x1080 1280x720 854x480 1080x1920 720x1280 480x854 1080x1080 720x720 480x480',
  )
})

test('the level is one that decodes the size', () => {
  const level = (height: 1080 | 720 | 480) => videoSettings({ ...output, height }).level
  expect([level(1080), level(720), level(480)]).toEqual(['4.0', '3.1', '3.1'])
})

test('only a clean output is made without B frames, so that its loops may be cut', () => {
  expect(videoSettings(output).bFrames).toBe(3)
  expect(videoSettings({ ...output, look: 'clean' }).bFrames).toBe(0)
})

test('a preview is made for speed, high quality for the picture', () => {
  const encoder = (quality: 'preview' | 'standard' | 'high') => {
    const { crf, preset } = videoSettings({ ...output, quality })
    return `${preset} ${crf}`
  }
  expect([encoder('preview'), encoder('standard'), encoder('high')]).toEqual([
    'ultrafast 26',
    'veryfast 23',
    'medium 20',
  ])
})
