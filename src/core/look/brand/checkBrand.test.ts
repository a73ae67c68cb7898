import { expect, test } from 'vitest'
import { themes } from '../themes.ts'
import { brandTheme } from './brandTheme.ts'
import { checkBrand } from './checkBrand.ts'
import { checkTheme } from './checkTheme.ts'

const messages = (brand: Parameters<typeof checkBrand>[0]['brand']): string[] =>
  checkBrand({ brand }).map(({ message, path }) => `${path}: ${message}`)

test.each(['dark', 'light', 'energy'] as const)('the theme %s is readable, and its states differ', (name) => {
  expect(checkTheme({ theme: themes[name] })).toEqual([])
})

test('a brand is the dark theme with the rows that are said', () => {
  expect(brandTheme({ brand: null })).toEqual(themes.dark)
  const brand = { work: '#ffd400', scrimPercent: 90, radiusPercent: 0, upper: true, quiet: '' }
  expect(brandTheme({ brand })).toEqual({
    ...themes.dark,
    work: '#FFD400',
    scrimOpacity: 0.9,
    radius: 0,
    upper: true,
  })
  expect(messages(brand)).toEqual([])
})

test('a value of the wrong form is quoted', () => {
  expect(messages({ work: 'lime' })).toEqual(['brand.work: Work must be a colour like #1A2B3C, not “lime”.'])
  expect(messages({ scrimPercent: 120 })).toEqual([
    'brand.scrimPercent: Density of the shade (%) must be from 0 to 100, not 120.',
  ])
})

test('text under 4.5:1 is refused with the measured figure, on cards and over the brightest clip', () => {
  const [cards, bright] = messages({ quiet: '#6B7280' })
  expect(cards).toMatch(/^brand\.quiet: Quiet text #6B7280 .* cards \(#111826\): contrast 3\.\d:1/)
  expect(bright).toMatch(/^brand\.quiet: .* bright clip \(#30343C with the shade\): contrast 2\.\d:1/)
  // A thin shade lets a white clip through.
  expect(messages({ scrimPercent: 40 }).join('\n')).toMatch(/brand\.text: Text #FFFFFF .* over a bright clip/)
})

test('text on a state’s colour is measured too', () => {
  expect(messages({ onState: '#555555' })).toContainEqual(
    expect.stringMatching(
      /^brand\.onState: The text on colours \(#555555\) .* “Rest” \(#4DA8FF\): contrast \d\.\d:1/,
    ),
  )
})

test('two states that look alike are refused, for any kind of sight', () => {
  expect(messages({ rest: '#FF85B3' })).toEqual([
    'brand.switch: Switch of sides #FF85B3 looks too much like #FF85B3: ΔE 0.0, and states need 10. Change one of the two.',
  ])
  // A red and a green of the same lightness.
  const alike = messages({ work: '#9AC34A', switch: '#DDA94E' }).join('\n')
  expect(alike).toMatch(/brand\.switch: .* to somebody who sees no (red|green)/)
})
