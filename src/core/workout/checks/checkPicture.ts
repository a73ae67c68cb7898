import type { ExerciseModel } from '../exerciseModel.ts'
import type { Issue } from '../issue.ts'
import { issueOf } from '../issue.ts'
import { limits } from '../limits.ts'
import { checkNumber } from './checkNumber.ts'

/** The focal point, and which side the clip shows. */
export const checkPicture = ({ clipSide, focal, laterality }: ExerciseModel): Issue[] => [
  ...checkNumber({
    field: 'field.focalX',
    limit: limits.exercise.focalPercent,
    path: 'focal.xPercent',
    value: focal?.xPercent,
  }),
  ...checkNumber({
    field: 'field.focalY',
    limit: limits.exercise.focalPercent,
    path: 'focal.yPercent',
    value: focal?.yPercent,
  }),
  ...checkSide({ clipSide, laterality }),
]

const checkSide = ({ clipSide, laterality }: Pick<ExerciseModel, 'clipSide' | 'laterality'>): Issue[] => {
  if (laterality === 'unilateral' && !clipSide)
    return [issueOf({ path: 'clipSide', key: 'clipSide.missing' })]
  // Only a warning: a form hides the field then, and what it held before cannot be cleared by hand.
  return laterality !== 'unilateral' && clipSide
    ? [
        issueOf({
          path: 'clipSide',
          key: 'clipSide.meaningless',
          level: 'warning',
          params: { value: clipSide },
        }),
      ]
    : []
}
