import type { SelectField, Tab } from 'payload'
import type { VocabularyName } from '../vocabulary.ts'
import { DEFAULT_SECONDS_PER_REP } from '../../core/workout/defaultSecondsPerRep.ts'
import { limits } from '../../core/workout/limits.ts'
import { label, type MessageKey } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'
import { rangeOf } from '../rangeOf.ts'
import { secondsField } from '../secondsField.ts'

type ChoiceArgs = { name: string; key: MessageKey; list: VocabularyName; width?: string }

const choice = ({ key, list, name, width = '33%' }: ChoiceArgs) =>
  ({
    name,
    type: 'select',
    label: label(key),
    options: optionsOf(list),
    admin: { width },
  }) satisfies SelectField

const usesReps = ({ measurement }: Record<string, unknown>): boolean => measurement !== 'time'
const usesTime = ({ measurement }: Record<string, unknown>): boolean => measurement !== 'reps'

/** What kind of movement it is, and how it is counted. */
export const exerciseMovementTab: Tab = {
  label: label('exercise.tab.movement'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...choice({ name: 'laterality', key: 'exercise.laterality', list: 'laterality' }),
          required: true,
          defaultValue: 'bilateral',
          admin: { width: '34%', description: label('exercise.laterality.help') },
        },
        {
          ...choice({ name: 'measurement', key: 'exercise.measurement', list: 'measurement' }),
          required: true,
          defaultValue: 'time',
        },
        choice({ name: 'position', key: 'exercise.position', list: 'position' }),
      ],
    },
    {
      type: 'row',
      fields: [
        secondsField({
          name: 'defaultWorkSeconds',
          labelKey: 'exercise.defaultWorkSeconds',
          helpKey: 'exercise.defaultWorkSeconds.help',
          limit: limits.exercise.defaultWorkSeconds,
          width: '25%',
          condition: usesTime,
        }),
        {
          name: 'defaultReps',
          type: 'number',
          label: label('exercise.defaultReps'),
          ...rangeOf(limits.exercise.defaultReps),
          admin: { step: 1, width: '25%', condition: usesReps },
        },
        {
          name: 'secondsPerRep',
          type: 'number',
          label: label('exercise.secondsPerRep'),
          ...rangeOf(limits.exercise.secondsPerRep),
          defaultValue: DEFAULT_SECONDS_PER_REP,
          required: true,
          admin: { step: 0.1, width: '25%', description: label('exercise.secondsPerRep.help') },
        },
        {
          name: 'tempo',
          type: 'text',
          label: label('exercise.tempo'),
          maxLength: 11,
          admin: { width: '25%', placeholder: '3-1-1-0', description: label('exercise.tempo.help') },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        choice({ name: 'modality', key: 'exercise.modality', list: 'modality', width: '50%' }),
        choice({
          name: 'movementPattern',
          key: 'exercise.movementPattern',
          list: 'movementPattern',
          width: '50%',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...choice({ name: 'intensity', key: 'exercise.intensity', list: 'intensity' }),
          defaultValue: 'moderate',
        },
        {
          ...choice({ name: 'impact', key: 'exercise.impact', list: 'impact' }),
          defaultValue: 'low',
          required: true,
          index: true,
          admin: { width: '34%', description: label('exercise.impact.help') },
        },
        { ...choice({ name: 'noise', key: 'exercise.noise', list: 'noise' }), defaultValue: 'quiet' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...choice({ name: 'primaryMuscles', key: 'exercise.primaryMuscles', list: 'muscle', width: '50%' }),
          hasMany: true,
          required: true,
          admin: { width: '50%', description: label('exercise.primaryMuscles.help') },
        },
        {
          ...choice({
            name: 'secondaryMuscles',
            key: 'exercise.secondaryMuscles',
            list: 'muscle',
            width: '50%',
          }),
          hasMany: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...choice({ name: 'equipment', key: 'exercise.equipment', list: 'equipment', width: '50%' }),
          hasMany: true,
          admin: { width: '50%', description: label('exercise.equipment.help') },
        },
        {
          ...choice({
            name: 'contraindications',
            key: 'exercise.contraindications',
            list: 'contraindication',
            width: '50%',
          }),
          hasMany: true,
          admin: { width: '50%', description: label('exercise.contraindications.help') },
        },
      ],
    },
  ],
}
