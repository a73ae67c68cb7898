import { expect, test } from 'vitest'
import { fitText } from './fitText.ts'
import { evenMetrics } from './testing/evenMetrics.ts'

const fit = (text: string, widths = [400]) => {
  const said = {
    face: 'bold',
    heightPx: 400,
    maxEm: 40,
    maxLines: 2,
    metrics: evenMetrics,
    minEm: 20,
  } as const
  const { em, lines } = fitText({ ...said, text, widths })
  return `${em.toFixed(1)} ${lines.join(' | ')}`
}

test('a short name stands on one line at the largest size', () => {
  expect(fit('Squat')).toBe('40.0 Squat')
})

test('a little size is given up to keep one line', () => {
  expect(fit('Reverse lunge left side')).toBe('34.0 Reverse lunge left side')
})

test('where one line would be much smaller, two balanced lines are larger', () => {
  expect(fit('Reverse lunge with a left twist')).toBe('40.0 Reverse lunge | with a left twist')
})

test('the wider place is used only where the narrow one is too small at any size', () => {
  const long = 'Single leg deadlift with a rotation and a reach up'
  expect(fit(long, [200, 700])).toBe('40.0 Single leg deadlift with | a rotation and a reach up')
})

test('a word wider than its line breaks at a soft hyphen, which else is not seen', () => {
  expect(fit('Rumänisches\u00adKreuzheben', [240])).toBe('40.0 Rumänisches- | Kreuzheben')
  expect(fit('Knie\u00adbeuge')).toBe('40.0 Kniebeuge')
})

test('a word that has no break shrinks a little below the smallest size; a longer one is broken with a hyphen', () => {
  expect(fit('Schulterblattstabilisierung', [250])).toBe('18.3 Schulterblattstabilisierung')
  expect(fit('Schulterblattstabilisierungsuebung', [200])).toBe('20.0 Schulterblattstab- | ilisierungsuebung')
})

test('Chinese and Japanese break between any two letters, but not before what closes', () => {
  expect(fit('腹筋運動とプランク、左右。', [160])).toBe('25.0 腹筋運動とプラ | ンク、左右。')
})

test('a no-break space keeps French punctuation with its word', () => {
  expect(fit('Encore une fois\u00a0!', [140])).toBe('28.0 Encore une | fois\u00a0!')
})
