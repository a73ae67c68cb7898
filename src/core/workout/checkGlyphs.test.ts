import { expect, test } from 'vitest'
import { checkExerciseGlyphs } from './checkExerciseGlyphs.ts'
import { checkWorkoutGlyphs } from './checkWorkoutGlyphs.ts'

const has = (codePoint: number): boolean => codePoint < 0x500

test('a character that no font has is a warning with its code and what to install', () => {
  const exercise = { name: 'Squat 💪', shortName: null, cues: [{ text: 'Dos plat' }, { text: 'ظهر' }] }
  expect(
    checkExerciseGlyphs({ exercise, has }).map(({ level, message, path }) => [path, level, message]),
  ).toEqual([
    [
      'name',
      'warning',
      'The name has “💪” (U+1F4AA), which no font has: the video leaves it out. Remove it, or have a font such as @fontsource/noto-emoji added (REPREEL_FONTS).',
    ],
    [
      'cues.1.text',
      'warning',
      'The cue has “ظ ه ر” (U+0638, U+0647, U+0631), which no font has: the video leaves it out. Remove it, or have a font such as @fontsource/noto-sans-arabic added (REPREEL_FONTS).',
    ],
  ])
})

test('all texts of a workout that are drawn are looked at', () => {
  const model = {
    title: '晨练',
    summary: '晨练',
    blocks: [{ name: '主', items: [{ kind: 'message', text: '喝' }, { loadNote: '重' }] }],
  } as const
  expect(checkWorkoutGlyphs({ has, model }).map(({ path }) => path)).toEqual([
    'title',
    'blocks.0.name',
    'blocks.0.items.0.text',
    'blocks.0.items.1.loadNote',
  ])
})

test('marks that are never drawn are not missed', () => {
  expect(checkWorkoutGlyphs({ has, model: { title: 'Sq\u00ADuat\u200E \u2028 a\uFE0F' } })).toEqual([])
})
