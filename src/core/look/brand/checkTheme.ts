import type { Issue } from '../../workout/issue.ts'
import type { StateRole, Theme } from '../themes.ts'
import type { BrandColour } from './brandModel.ts'
import type { Rgb } from 'culori'
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori'
import { issueOf } from '../../workout/issue.ts'
import { mixed } from './mixed.ts'

type CheckThemeArgs = { theme: Theme }

/** WCAG 2.2, 1.4.3: what text needs that is not large. */
const leastContrast = 4.5
/** ΔE2000 under which two states are easily taken for each other. */
const leastDifference = 10

const states = ['work', 'rest', 'prepare', 'switch'] as const satisfies readonly StateRole[]
const written = ['text', 'quiet', ...states] as const satisfies readonly BrandColour[]

/** Whether everybody can read the theme, and tell its states apart; each issue with the measured figure. */
export const checkTheme = ({ theme }: CheckThemeArgs): Issue[] => [
  ...written.flatMap((name) => checkWritten({ name, theme })),
  ...states.flatMap((name) => checkOnState({ name, theme })),
  ...states.flatMap((first, i) =>
    states.slice(i + 1).flatMap((second) => checkPair({ first, second, theme })),
  ),
]

type Of<Name> = { name: Name; theme: Theme }

/** On the cards, and on the scrim over the brightest and the darkest clip. */
const checkWritten = ({ name, theme }: Of<(typeof written)[number]>): Issue[] => {
  const scrimOver = (clip: string): string =>
    mixed({ over: theme.scrim, share: theme.scrimOpacity, under: clip })
  const grounds = [
    ['brand.onBackground', theme.background],
    ['brand.onScrimOverWhite', scrimOver('#FFFFFF')],
    ['brand.onScrimOverBlack', scrimOver('#000000')],
  ] as const
  return grounds.flatMap(([key, ground]) => {
    const contrast = wcagContrast(theme[name], ground)
    const params = {
      field: `field.brand.${name}`,
      contrast: figure(contrast),
      ground,
      value: theme[name],
    } as const
    return contrast < leastContrast ? [issueOf({ path: `brand.${name}`, key, params })] : []
  })
}

const checkOnState = ({ name, theme }: Of<StateRole>): Issue[] => {
  const contrast = wcagContrast(theme.onState, theme[name])
  const params = {
    field: `field.brand.${name}`,
    contrast: figure(contrast),
    value: theme.onState,
    ground: theme[name],
  } as const
  return contrast < leastContrast ? [issueOf({ path: 'brand.onState', key: 'brand.onState', params })] : []
}

type Vision = { name: 'normal' | 'protan' | 'deutan' | 'tritan'; see: (colour: Rgb) => Rgb }

/** Full colour-blindness of the three kinds, after Machado and others (2009). */
const visions: readonly Vision[] = [
  { name: 'normal', see: (colour) => colour },
  { name: 'protan', see: filterDeficiencyProt(1) },
  { name: 'deutan', see: filterDeficiencyDeuter(1) },
  { name: 'tritan', see: filterDeficiencyTrit(1) },
]
const difference = differenceCiede2000()
const rgbOf = converter('rgb')

type CheckPairArgs = { first: StateRole; second: StateRole; theme: Theme }

const checkPair = ({ first, second, theme }: CheckPairArgs): Issue[] => {
  // Colours of the right form: they parse.
  const [one, other] = [rgbOf(theme[first])!, rgbOf(theme[second])!]
  const seen = visions.map(({ name, see }) => ({ difference: difference(see(one), see(other)), name }))
  const worst = seen.reduce((least, each) => (each.difference < least.difference ? each : least))
  if (worst.difference >= leastDifference) return []
  const params = {
    field: `field.brand.${second}`,
    difference: figure(worst.difference),
    first: theme[first],
    second: theme[second],
  } as const
  return [issueOf({ path: `brand.${second}`, key: `brand.alike.${worst.name}`, params })]
}

const figure = (value: number): string => value.toFixed(1)
