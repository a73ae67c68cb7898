import type { ClipDrawing } from './types.ts'
import { canonicalJson } from '../../core/hash/canonicalJson.ts'
import { sha256 } from '../../core/hash/sha256.ts'
import { clipPicture } from './clipPicture.ts'

/** Raise it when the renderer draws the same movement differently. */
const FIGURE_VERSION = 1

/** Names the drawing by all that makes it, so a changed movement is drawn anew and an unchanged one never twice. */
export const clipName = ({ movement, shirt }: ClipDrawing): string =>
  `${movement.slug}-${sha256(canonicalJson({ clipPicture, FIGURE_VERSION, movement, shirt })).slice(0, 10)}.mov`
