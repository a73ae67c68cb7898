import type { NumberField } from 'payload'
import { limits } from '../../core/workout/limits.ts'
import { label } from '../../messages/label.ts'

/** Second 0 is one like any other; empty is the renderer's choice. That it lies inside the video, `validateWorkout` checks. */
export const posterSecondsField: NumberField = {
  name: 'posterSeconds',
  type: 'number',
  label: label('workout.posterSeconds'),
  min: 0,
  max: limits.workout.totalSeconds.max,
  admin: {
    description: label('workout.posterSeconds.help'),
    placeholder: label('workout.posterSeconds.placeholder'),
    step: 0.1,
  },
}
