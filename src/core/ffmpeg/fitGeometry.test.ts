import { expect, test } from 'vitest'
import { fitGeometry } from './fitGeometry.ts'

const fit = (
  kind: 'cover' | 'contain',
  [widthPx, heightPx]: [number, number],
  focalX = 0.5,
  focusX = 0.5,
): string => {
  const rect = { xPx: 512, yPx: 0, widthPx: 768, heightPx: 720 }
  const focal = { x: focalX, y: 0.5 }
  const { at, crop, scaled } = fitGeometry({ fit: kind, focal, focusX, rect, source: { widthPx, heightPx } })
  return `${scaled.widthPx}x${scaled.heightPx} crop ${crop.widthPx}x${crop.heightPx}+${crop.xPx} at ${at.xPx},${at.yPx}`
}

test('a landscape clip covers its place round the focal point', () => {
  expect(fit('cover', [1920, 1080])).toBe('1280x720 crop 768x720+256 at 512,0')
  expect(fit('cover', [1920, 1080], 0.6)).toBe('1280x720 crop 768x720+384 at 512,0')
})

test('a focal point near an edge never crops beyond it', () => {
  expect(fit('cover', [1920, 1080], 0.99)).toBe('1280x720 crop 768x720+512 at 512,0')
})

test('the focal point can lie elsewhere than in the middle', () => {
  expect(fit('cover', [1920, 1080], 0.5, 0.25)).toBe('1280x720 crop 768x720+448 at 512,0')
})

test('a contained clip is whole, and in the middle', () => {
  expect(fit('contain', [1080, 1920])).toBe('406x720 crop 406x720+0 at 694,0')
})

test('sizes and positions are even whatever the clip’s size is', () => {
  expect(fit('cover', [1001, 563], 0.37)).toBe('1280x720 crop 768x720+90 at 512,0')
})
