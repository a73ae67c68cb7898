import type { ExerciseModel } from '../exerciseModel.ts'
import type { Issue } from '../issue.ts'
import { issueOf } from '../issue.ts'
import { limits } from '../limits.ts'
import { checkCount } from './checkCount.ts'

export const checkMuscles = ({ primaryMuscles, secondaryMuscles }: ExerciseModel): Issue[] => {
  const primary = primaryMuscles ?? []
  const both = (secondaryMuscles ?? []).filter((muscle) => primary.includes(muscle))
  return [
    ...checkCount({
      field: 'field.primaryMuscles',
      length: primary.length,
      limit: limits.exercise.primaryMuscles,
      path: 'primaryMuscles',
    }),
    ...both.map((value) => issueOf({ path: 'secondaryMuscles', key: 'muscles.twice', params: { value } })),
  ]
}
