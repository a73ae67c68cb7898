import { expect, test } from 'vitest'
import { assColour } from './assColour.ts'

const both = (colour: string): string[] =>
  (['bt601', 'exact'] as const).map((route) => assColour({ colour, route }))

test('neutral colours are the same on both routes', () => {
  expect(both('#FFFFFF')).toEqual(['&HFFFFFF&', '&HFFFFFF&'])
  expect(both('#808080')).toEqual(['&H808080&', '&H808080&'])
})

test('a colour is turned so that BT.601 leads to the YCbCr that BT.709 would have', () => {
  expect(both('#4DA8FF')).toEqual(['&HFAAC56&', '&HFEA84D&'])
})

test('a colour that BT.601 cannot reach is as pale on the exact route, so that both look alike', () => {
  expect(both('#C6FF3D')[1]).toBe('&H3EEFC7&')
})
