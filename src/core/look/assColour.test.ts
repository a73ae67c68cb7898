import { expect, test } from 'vitest'
import { assColour, isDrawnOnFrames } from './assColour.ts'

test('on RGB a colour is printed as it is', () => {
  expect(assColour({ colour: '#C6FF3D', route: 'rgb' })).toBe('&H3DFFC6&')
})

test('on frames, black and white are those of limited range', () => {
  expect(assColour({ colour: '#000000', route: 'ycbcr' })).toBe('&H101010&')
  expect(assColour({ colour: '#FFFFFF', route: 'ycbcr' })).toBe('&HEBEBEB&')
})

test('on frames a colour is turned so that BT.601 leads to the YCbCr that BT.709 would have', () => {
  expect(assColour({ colour: '#C6FF3D', route: 'ycbcr' })).toBe('&H48FCBC&')
  expect(assColour({ colour: '#4DA8FF', route: 'ycbcr' })).toBe('&HE9A458&')
})

test('next to pure green and pure magenta there are colours that frames cannot be drawn on with', () => {
  const drawn = ['#C6FF3D', '#00E676', '#0000FF', '#FFFF00', '#B8007A', '#00FF00', '#FF00FF'].map(
    isDrawnOnFrames,
  )
  expect(drawn).toEqual([true, true, true, true, false, false, false])
})
