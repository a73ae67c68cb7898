import type { SceneArgs } from './segmentSpecScene.ts'
import type { Picture, Rect } from './types.ts'
import { clipSourceOf } from './segmentSpecClip.ts'
import { pipPicture } from './segmentSpecPicture.ts'

type PipPictureOfArgs = { frames: number; frozen: 'first' | false; rect: Rect; scene: SceneArgs }

/** What comes next in the frame of a card; the card's colour where nothing does. */
export const pipPictureOf = ({ frames, frozen, rect, scene }: PipPictureOfArgs): Picture => {
  const { context, interval, snapshot } = scene
  if (!interval.next) return { kind: 'colour', colour: context.theme.background }
  const source = clipSourceOf({ ...interval.next, snapshot })
  const picture = pipPicture({ frozen, rect, sources: [{ source, frames }] })
  // The card covers all round it: a blurred fill would be made for nobody.
  return picture.fit === 'cover'
    ? { ...picture, fill: { kind: 'colour', colour: context.theme.background } }
    : picture
}
