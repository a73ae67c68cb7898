import type { ContentHash } from '../timeline/types.ts'
import type { Face } from './fontMetrics.ts'

/** A state of the workout, as colour, icon and word tell it. */
export type StateRole = 'work' | 'rest' | 'prepare' | 'switch'

/** A PNG in the store, as the brand's settings have it. */
export type Logo = { hash: ContentHash; widthPx: number; heightPx: number }

/** Everything that a look is coloured and shaped by, as data. Colours are #RRGGBB in BT.709. */
export type Theme = {
  /** Background of cards. */
  background: string
  scrim: string
  /** 0–1 */
  scrimOpacity: number
  text: string
  quiet: string
  /** WORK; also NEXT and done. */
  work: string
  rest: string
  prepare: string
  switch: string
  /** Text on a state's colour. */
  onState: string
  /** 1: full pills and round card corners; 0.25: nearly square. */
  radius: number
  /** Weight of names and words of state. */
  face: Face
  /** Names in capitals. */
  upper: boolean
  /** At the top right in prepare, rest and outro only. null: none. */
  logo: Logo | null
}

export type BuiltInThemeName = 'dark' | 'light' | 'energy'
/** As an editor chooses it; 'brand' is the one theme in the settings. */
export type ThemeName = BuiltInThemeName | 'brand'

export const themes: Readonly<Record<BuiltInThemeName, Theme>> = {
  dark: {
    background: '#111826',
    scrim: '#0B101A',
    scrimOpacity: 0.85,
    text: '#FFFFFF',
    quiet: '#C7D1E2',
    work: '#C6FF3D',
    rest: '#4DA8FF',
    prepare: '#FFFFFF',
    switch: '#FF85B3',
    onState: '#0E1420',
    radius: 1,
    face: 'bold',
    upper: false,
    logo: null,
  },
  light: {
    background: '#EEF1F5',
    scrim: '#FFFFFF',
    scrimOpacity: 1,
    text: '#141B2B',
    quiet: '#46536B',
    work: '#356B00',
    rest: '#0060D0',
    prepare: '#141B2B',
    switch: '#B8007A',
    onState: '#FFFFFF',
    radius: 1,
    face: 'bold',
    upper: false,
    logo: null,
  },
  energy: {
    background: '#14061F',
    scrim: '#12041C',
    scrimOpacity: 0.87,
    text: '#FFFFFF',
    quiet: '#DCC9F2',
    work: '#D6FF3F',
    rest: '#4FC3FF',
    prepare: '#FFFFFF',
    switch: '#FF6FA5',
    onState: '#14061F',
    radius: 0.25,
    face: 'black',
    upper: true,
    logo: null,
  },
}
