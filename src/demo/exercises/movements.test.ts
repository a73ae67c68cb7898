import type { Movement, Pose, Side, Skeleton } from '../figure/types.ts'
import type { Vector } from '../figure/vectors.ts'
import { describe, expect, test } from 'vitest'
import { bodyParts } from '../figure/body/bodyParts.ts'
import { createCamera } from '../figure/camera.ts'
import { keyPoses } from '../figure/keyPoses.ts'
import { mirrorPose } from '../figure/mirrorPose.ts'
import { poseAt } from '../figure/poseAt.ts'
import { solveSkeleton } from '../figure/solveSkeleton.ts'
import { lengthOf, subtract } from '../figure/vectors.ts'
import { clipPicture } from '../clips/clipPicture.ts'
import { movements } from './movements.ts'

const sides = ['R', 'L'] as const
const moments = Array.from({ length: 60 }, (_, i) => i / 60)
const posesOf = (movement: Movement): Pose[] => moments.map((moment) => poseAt(keyPoses(movement), moment))
const skeletonsOf = (movement: Movement): Skeleton[] => posesOf(movement).map(solveSkeleton)
const isPlanted = (pose: Pose, side: Side) => (pose[`foot${side}`][1] ?? 0) < 0.005

describe.each(movements.map((movement) => [movement.slug, movement] as const))('%s', (_slug, movement) => {
  test('a planted foot is never out of the leg’s reach, and no arm is stretched by more than 3 %', () => {
    for (const pose of posesOf(movement)) {
      const skeleton = solveSkeleton(pose)
      for (const side of sides) {
        if (isPlanted(pose, side)) expect(skeleton[side].legReach).toBeLessThanOrEqual(1.005)
        expect(skeleton[side].legReach).toBeLessThanOrEqual(1.03)
        expect(skeleton[side].armReach).toBeLessThanOrEqual(1.03)
      }
    }
  })

  test('knees and elbows stay within what a body can do', () => {
    for (const skeleton of skeletonsOf(movement))
      for (const side of sides) {
        expect(skeleton[side].kneeDegrees).toBeGreaterThanOrEqual(25)
        expect(skeleton[side].elbowDegrees).toBeGreaterThanOrEqual(40)
      }
  })

  test('spine, neck and heels stay within their limits', () => {
    for (const { footL, footR, head, spine } of posesOf(movement)) {
      const [flexion = 0, sideBend = 0, twist = 0] = spine
      expect(flexion).toBeGreaterThanOrEqual(-25)
      expect(flexion).toBeLessThanOrEqual(45)
      expect(Math.abs(sideBend)).toBeLessThanOrEqual(30)
      expect(Math.abs(twist)).toBeLessThanOrEqual(35)
      expect(Math.abs(head[0] ?? 0)).toBeLessThanOrEqual(35)
      for (const foot of [footL, footR]) expect(foot[3]).toBeLessThanOrEqual(142)
    }
  })

  test('no joint sinks into the floor', () => {
    for (const { L, R, headCentre, pelvis } of skeletonsOf(movement)) {
      const limbs = [R, L].flatMap(({ ankle, elbow, hip, knee, shoulder, wrist }) => [
        ...[ankle, elbow, hip, knee, shoulder, wrist],
      ])
      for (const [, height] of [...limbs, headCentre, pelvis]) expect(height).toBeGreaterThan(0.005)
    }
  })

  test('a foot that two keys plant on one place does not move between them', () => {
    const keys = keyPoses(movement)
    keys.forEach((key, i) => {
      const next = keys[i + 1]
      for (const side of sides) {
        const [from, to] = [ballOf(key, side), next && ballOf(next, side)]
        if (!next || !to || from[1] !== 0 || lengthOf(subtract(from, to)) > 0) continue
        for (const share of [0.25, 0.5, 0.75]) {
          const between = ballOf(poseAt(keys, key.at + (next.at - key.at) * share), side)
          expect(lengthOf(subtract(between, from))).toBeLessThan(1e-12)
        }
      }
    })
  })

  test('the loop closes', () => {
    const keys = keyPoses(movement)
    expectSamePose(poseAt(keys, 1 - 1e-7), poseAt(keys, 0), 3)
  })

  test('the figure stays in the stage: 768 × 720 around the middle, with a margin', () => {
    const camera = createCamera({ picture: clipPicture, view: movement.view })
    for (const skeleton of skeletonsOf(movement))
      for (const { from, fromRadius } of bodyParts(skeleton)) {
        const { pxPerUnit, xPx, yPx } = camera.project(from)
        expect(Math.abs(xPx - clipPicture.widthPx / 2) + fromRadius * pxPerUnit).toBeLessThan(364)
        expect(yPx - fromRadius * pxPerUnit).toBeGreaterThan(10)
        expect(yPx + fromRadius * pxPerUnit).toBeLessThan(650)
      }
  })
})

describe.each(
  movements.filter(({ alternates }) => alternates).map((movement) => [movement.slug, movement] as const),
)('%s alternates', (_slug, movement) => {
  test('the second half of the loop is the first in a mirror', () => {
    const keys = keyPoses(movement)
    for (const moment of moments.slice(0, 30)) {
      const mirrored = mirrorPose({ ...poseAt(keys, moment), at: 0 })
      expectSamePose(poseAt(keys, moment + 0.5), mirrored, 9)
    }
  })
})

const ballOf = (pose: Pose, side: Side): Vector => {
  const [x = 0, y = 0, z = 0] = pose[`foot${side}`]
  return [x, y, z]
}

const expectSamePose = (found: Pose, expected: Pose, digits: number): void => {
  for (const [channel, values] of Object.entries(found))
    values.forEach((value, i) =>
      expect(value).toBeCloseTo(expected[channel as keyof Pose]?.[i] ?? NaN, digits),
    )
}
