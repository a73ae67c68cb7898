import type { AssDocumentArgs } from '../look/assDocument.ts'
import type { HeldMark } from '../look/splitMoving.ts'
import type { HeldPictures } from './types.ts'
import { assDocument } from '../look/assDocument.ts'
import { heldBounds } from '../look/heldBounds.ts'

type HeldPicturesOfArgs = { marks: readonly HeldMark[]; page: Omit<AssDocumentArgs, 'marks' | 'route'> }

/** What is the same for a while, as pictures that follow each other wherever anything comes or goes. */
export const heldPicturesOf = ({ marks, page }: HeldPicturesOfArgs): HeldPictures => {
  const changes = new Set([0, ...marks.flatMap(({ span }) => [span.fromFrame, span.toFrame])])
  const rect = heldBounds({ ...page, marks })
  return {
    document: assDocument({ ...page, marks, part: rect, route: 'rgb' }),
    atFrames: [...changes].filter((frame) => frame < page.frames).toSorted((a, b) => a - b),
    rect,
  }
}
