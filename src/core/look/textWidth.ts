import type { Face, FontMetrics } from './fontMetrics.ts'
import { textRuns } from './textRuns.ts'
import { widthOf } from './widthOf.ts'

type TextWidthArgs = { em: number; face: Face; metrics: FontMetrics; text: string }

/** Width in pixels at that size. libass does not kern unless told to, so advances add up exactly. */
export const textWidth = ({ em, ...asked }: TextWidthArgs): number => em * widthOf(textRuns(asked))
