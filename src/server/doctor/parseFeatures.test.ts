import { expect, test } from 'vitest'
import { ffmpegFeatures } from './ffmpegFeatures.ts'
import { missingFeatures } from './missingFeatures.ts'
import { parseFeatures } from './parseFeatures.ts'

const check = (output: string, names: string[]) => expect([...parseFeatures(output)]).toEqual(names)

test('filters are the names behind the flags, and the legend is none', () => {
  check(
    'Filters:\n  T.. = Timeline support\n  | = Source or sink filter\n TSC overlay  VV->V  Overlay.\n ... abuffer |->A  Buffer.',
    ['overlay', 'abuffer'],
  )
})

test('encoders and decoders are the names behind six flags', () => {
  check('Encoders:\n V..... = Video\n ------\n V....D libx264    libx264 H.264\n A....D aac   AAC', [
    'libx264',
    'aac',
  ])
})

test('formats may have several names, and one flag', () => {
  check('File formats:\n D. = Demuxing supported\n --\n D  mov,mp4,m4a  QuickTime\n  E adts   ADTS AAC', [
    'mov',
    'mp4',
    'm4a',
    'adts',
  ])
})

test('what is missing is named with its kind, and alternatives count', () => {
  const all = new Set(Object.values(ffmpegFeatures).flat(2))
  const none = new Set<string>()
  const complete = { filters: all, encoders: all, decoders: all, demuxers: all, muxers: all }
  expect(missingFeatures(complete)).toEqual([])
  expect(
    missingFeatures({ ...complete, decoders: new Set([...all].filter((name) => name !== 'libdav1d')) }),
  ).toEqual([])
  expect(missingFeatures({ ...complete, encoders: none })).toEqual([
    'encoder aac',
    'encoder libx264',
    'encoder libwebp',
  ])
})
