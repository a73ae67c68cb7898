import type { ExerciseFacts } from './workoutFacts.ts'
import { expect, test } from 'vitest'
import { planTimeline } from '../timeline/planTimeline.ts'
import { block, item, message, workout } from '../timeline/testing/builders.ts'
import { workoutFacts } from './workoutFacts.ts'

const facts = (said: Partial<ExerciseFacts>): ExerciseFacts => ({
  equipment: [],
  primaryMuscles: [],
  secondaryMuscles: [],
  impact: null,
  ...said,
})

test('a workout’s facts come from its timeline and from each exercise once', () => {
  const blocks = [block([item('squat'), item('press'), message('Water')], { rounds: 2 })]
  const exercises = {
    squat: facts({ primaryMuscles: ['quads'], secondaryMuscles: ['glutes'], impact: 'low' }),
    press: facts({
      equipment: ['dumbbells'],
      primaryMuscles: ['shoulders'],
      secondaryMuscles: ['quads'],
      impact: 'none',
    }),
    unused: facts({ equipment: ['box'], impact: 'high' }),
  }
  expect(workoutFacts({ exercises, timeline: planTimeline(workout(blocks)) })).toEqual({
    totalSeconds: 10 + 2 * (40 + 20 + 40 + 20 + 10) + 60 + 5,
    workSeconds: 160,
    restSeconds: 140,
    exerciseCount: 2,
    equipment: ['dumbbells'],
    muscles: ['quads', 'shoulders', 'glutes'],
    maxImpact: 'low',
  })
})

test('nothing is said about impact where no exercise says it', () => {
  const timeline = planTimeline(workout([block([item('squat')])]))
  expect(workoutFacts({ exercises: { squat: facts({}) }, timeline }).maxImpact).toBeNull()
})
