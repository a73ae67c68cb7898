import { expect, test } from 'vitest'
import { solveTwoBones } from './solveTwoBones.ts'
import { lengthOf, subtract } from './vectors.ts'

const leg = { lower: 0.3, pole: [1, 0, 0], root: [0, 1, 0], upper: 0.4 } as const

test('the end meets a target in reach, and both bones keep their lengths', () => {
  const { end, middle } = solveTwoBones({ ...leg, target: [0.1, 0.5, 0.1] })
  expect(lengthOf(subtract(end, [0.1, 0.5, 0.1]))).toBeCloseTo(0, 12)
  expect(lengthOf(subtract(middle, leg.root))).toBeCloseTo(0.4, 12)
  expect(lengthOf(subtract(end, middle))).toBeCloseTo(0.3, 12)
})

test('the joint turns towards the pole', () => {
  expect(solveTwoBones({ ...leg, target: [0, 0.5, 0] }).middle[0]).toBeGreaterThan(0.1)
  expect(solveTwoBones({ ...leg, pole: [0, 0, -1], target: [0, 0.5, 0] }).middle[2]).toBeLessThan(-0.1)
})

test('a target out of reach stretches the limb towards it, and the reach says by how much', () => {
  const { end, innerDegrees, reach } = solveTwoBones({ ...leg, target: [0, -0.4, 0] })
  expect(reach).toBeCloseTo(2, 12)
  expect(innerDegrees).toBeGreaterThan(175)
  expect(lengthOf(subtract(end, leg.root))).toBeCloseTo(0.7, 3)
})
