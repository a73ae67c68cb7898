import type { SegmentSpec } from '../segments/types.ts'
import type { PieceFacets } from './types.ts'
import { shortHash } from './shortHash.ts'

type DrawingFacets = Pick<PieceFacets, 'colours' | 'drawing' | 'numbers' | 'words'> & { shapes: unknown }

/** An ASS override block, e.g. `{\\an7\\pos(8,8)}`. */
const tags = /\{[^}]*\}/g
const colourTags = /\\[1-4]c&H[0-9A-F]{6}&/g
const fonts = /\\fn[^\\}]*/g

/** The drawing in parts: its colours, the words and numbers that can be read in it, and what is drawn besides. */
export const drawingFacets = ({ held, moving, picture, still }: SegmentSpec): DrawingFacets => {
  const document = [still, ...held.map(({ document }) => document), moving].join('\n')
  const dialogues = document.split('\n').filter((line) => line.startsWith('Dialogue:'))
  const ground = picture.kind === 'colour' ? [`${picture.colour}&`] : []
  const isShape = (line: string): boolean => line.includes('\\p1')
  const texts = dialogues.filter((line) => !isShape(line)).map(textOf)
  return {
    drawing: shortHash(document),
    colours: distinct(
      [...ground, ...(document.match(colourTags) ?? [])].map((tag) => tag.slice(-7, -1)),
    ).join(''),
    words: shortHash(
      distinct(texts.map((text) => text.replaceAll(/[\d:.,/×]+/g, '#')).filter((text) => text !== '#')),
    ),
    numbers: shortHash(distinct(texts)),
    shapes: [dialogues.filter(isShape).length, distinct(document.match(fonts) ?? [])],
  }
}

const distinct = (all: readonly string[]): string[] => [...new Set(all)].toSorted()

/** The text alone: nine commas stand before it. */
const textOf = (dialogue: string): string =>
  dialogue.split(',').slice(9).join(',').replaceAll(tags, '').trim()
