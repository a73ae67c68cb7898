import type { OutputSpec } from '../../../src/core/segments/types.ts'
import type { BuiltInThemeName } from '../../../src/core/look/themes.ts'

export type OcrVideo = {
  aspect: OutputSpec['aspect']
  locale: 'en' | 'fr'
  theme: BuiltInThemeName
  /** FFmpeg's source behind the text. */
  source: string
  names: readonly string[]
}

const english = [
  'Reverse lunge',
  'Push-up',
  'Mountain climber',
  'Single-leg Romanian deadlift with rotation and overhead reach',
]
const french = [
  'Fente arrière',
  'Pompe sur les genoux',
  'Grimpeur',
  'Élévation latérale à genoux, côté opposé fléchi et bras tendus',
]

/** White and black are the hardest grounds for one theme each; the others are full of edges. */
const grounds = {
  white: 'color=white:size=640x360:rate=30',
  black: 'color=black:size=640x360:rate=30',
  edges: 'testsrc2=size=640x360:rate=30',
  noise: 'mandelbrot=size=640x360:rate=30',
}

/** The first alone is the short proof. */
export const ocrVideos: readonly OcrVideo[] = [
  { aspect: '16:9', locale: 'en', theme: 'dark', source: grounds.edges, names: english },
  { aspect: '9:16', locale: 'fr', theme: 'dark', source: grounds.noise, names: french },
  { aspect: '16:9', locale: 'fr', theme: 'light', source: grounds.edges, names: french },
  { aspect: '1:1', locale: 'en', theme: 'energy', source: grounds.noise, names: english },
  { aspect: '9:16', locale: 'en', theme: 'energy', source: grounds.white, names: english },
  { aspect: '1:1', locale: 'fr', theme: 'light', source: grounds.black, names: french },
  { aspect: '16:9', locale: 'en', theme: 'dark', source: grounds.white, names: english },
]
