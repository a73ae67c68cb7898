import type { ShownExercise, Side } from '../timeline/types.ts'
import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import assert from 'node:assert/strict'
import { listScreen } from '../look/screens/listScreen.ts'
import { type ListSlot, listSlots } from './listSlots.ts'
import { clipSourceOf } from './segmentSpecClip.ts'
import { exerciseOf } from './segmentSpecExercise.ts'
import { pillsOf } from './segmentSpecPills.ts'
import { stagePicture } from './segmentSpecPicture.ts'
import { workPlaceOf } from './segmentSpecWorkPlace.ts'
import { sceneSpec } from './segmentSpecScene.ts'

/** A part of half a minute: many parts let several workers draw one long interval, and bound what one run holds. */
const slotsPerPart = 3

/** AMRAP and for time: the whole cap is one interval, drawn in parts under one clock. */
export const segmentSpecsOfList = (scene: SceneArgs): SegmentSpec[] => {
  const { context, interval } = scene
  assert(interval.exercises.length > 0, `the work at interval ${interval.index} has exercises`)
  const total = interval.endFrame - interval.startFrame
  const slots = listSlots(interval, context)
  const parts = Array.from({ length: Math.ceil(slots.length / slotsPerPart) }, (_, i) =>
    slots.slice(i * slotsPerPart, (i + 1) * slotsPerPart),
  )
  return parts.map((part) => partSpec({ part, scene, total }))
}

type PartSpecArgs = { part: readonly ListSlot[]; scene: SceneArgs; total: number }

const partSpec = ({ part, scene, total }: PartSpecArgs): SegmentSpec => {
  const { context, interval, snapshot } = scene
  const elapsedFrames = part[0]!.fromFrame
  const frames = part.at(-1)!.toFrame - elapsedFrames
  const fromFrame = interval.startFrame + elapsedFrames
  const drawing = listScreen({
    clock: { totalFrames: total, elapsedFrames, frames },
    context,
    heading: headingOf(scene),
    items: itemsOf(scene),
    place: workPlaceOf(scene),
    pills: pillsOf({ frameRate: context.frameRate, fromFrame, interval, toFrame: fromFrame + frames }),
    shown: part.map((slot) => ({
      item: slot.item,
      fromFrame: slot.fromFrame - elapsedFrames,
      toFrame: slot.toFrame - elapsedFrames,
    })),
  })
  const sources = part.map((slot) => ({
    source: clipSourceOf({ ...listed(interval.exercises[slot.item]!), snapshot }),
    frames: slot.toFrame - slot.fromFrame,
  }))
  return sceneSpec({ drawing, frames, picture: stagePicture({ context, sources }), scene })
}

/** "AMRAP", or the editor's name for the block; rounds where a number of them is to be finished. */
const headingOf = ({ context, interval: { format, label, rounds } }: SceneArgs): string =>
  format === 'for_time' && rounds > 1
    ? `${label} · ${rounds} ${context.words.rounds(rounds).toLowerCase()}`
    : label

const itemsOf = ({ context, interval, snapshot }: SceneArgs): string[] =>
  interval.exercises.map(({ id, ...asked }) => {
    const { name, shortName } = exerciseOf({ exerciseId: id, snapshot })
    return context.words.listItem({ ...asked, name: shortName ?? name })
  })

const listed = ({ id, side }: ShownExercise): { exerciseId: string; side: Side | null } => ({
  exerciseId: id,
  side: side ?? null,
})
