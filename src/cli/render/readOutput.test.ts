import { expect, test } from 'vitest'
import { readRenderArgs } from './readRenderArgs.ts'

const read = (...words: string[]) => readRenderArgs(['w.yaml', '--clips', 'c', '--out', 'v.mp4', ...words])

test('without a word about it the video is 720p, landscape, with timer and names', () => {
  expect(read().output).toEqual({ aspect: '16:9', look: 'burned', height: 720, quality: 'standard' })
})

test('any format, look, size and quality can be asked for', () => {
  const words = ['--aspect', '9:16', '--look', 'clean', '--height', '1080', '--quality', 'preview']
  expect(read(...words).output).toEqual({ aspect: '9:16', look: 'clean', height: 1080, quality: 'preview' })
})

test('a word that names none is refused with those that do', () => {
  expect(() => read('--height', '4k')).toThrow('--height takes 720, 1080, 480, got "4k"')
})
