import type { CollectionConfig } from 'payload'
import type { Setting } from './types.ts'
import { visibleOrStaff } from '../access/visibleOrStaff.ts'
import { limits } from '../core/workout/limits.ts'
import { lengthOf } from '../fields/lengthOf.ts'
import { optionsOf } from '../fields/optionsOf.ts'
import { firstPublishedField } from '../fields/firstPublishedField.ts'
import { slugField } from '../fields/slugField.ts'
import { audioField } from '../fields/workout/audioField.ts'
import { blocksField } from '../fields/workout/blocksField.ts'
import { defaultsField } from '../fields/workout/defaultsField.ts'
import { lookField } from '../fields/workout/lookField.ts'
import { outputsField } from '../fields/workout/outputsField.ts'
import { posterSecondsField } from '../fields/workout/posterSecondsField.ts'
import { qualityField } from '../fields/workout/qualityField.ts'
import { visibilityField } from '../fields/workout/visibilityField.ts'
import { workoutFactsField } from '../fields/workout/workoutFactsField.ts'
import { workoutTextFields } from '../fields/workout/workoutTextFields.ts'
import { videoField } from '../graphql/videoField.ts'
import { label } from '../messages/label.ts'
import { draftVersions } from './draftVersions.ts'
import { editorAccess } from './editorAccess.ts'
import { checkMusic } from './rules/checkMusic.ts'
import { checkWorkout } from './rules/checkWorkout.ts'
import { freezeSlug } from './rules/freezeSlug.ts'
import { noteWhatIsNamed } from './rules/noteWhatIsNamed.ts'
import { slugs } from './slugs.ts'

export const workouts = ({ endpoints, hooks, locales, options: { roleOf } }: Setting): CollectionConfig => ({
  slug: slugs.workouts,
  labels: { singular: label('workout'), plural: label('workouts') },
  access: { ...editorAccess(roleOf), read: visibleOrStaff(roleOf) },
  admin: {
    group: label('group.content'),
    description: label('workouts.help'),
    useAsTitle: 'title',
    components: { beforeListTable: ['repreel/client#BulkRender'] },
    defaultColumns: [
      'title',
      'video',
      'videoState',
      'facts.totalSeconds',
      'level',
      'goal',
      '_status',
      'updatedAt',
    ],
    listSearchableFields: ['title', 'slug'],
  },
  lockDocuments: false,
  versions: draftVersions,
  endpoints: endpoints.workouts,
  hooks: {
    ...hooks.workouts,
    beforeChange: [freezeSlug, checkMusic, checkWorkout, ...(hooks.workouts.beforeChange ?? [])],
    beforeOperation: [noteWhatIsNamed],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: label('field.title'),
      required: true,
      localized: true,
      index: true,
      ...lengthOf(limits.workout.titleCharacters),
    },
    {
      // Of lists alone.
      name: 'videoState',
      type: 'ui',
      label: label('video.list'),
      admin: { components: { Cell: 'repreel/rsc#VideoStateCell' }, condition: () => false },
    },
    { name: 'notes', type: 'ui', admin: { components: { Field: 'repreel/client#WorkoutNotes' } } },
    {
      type: 'tabs',
      tabs: [
        { label: label('workout.tab.plan'), fields: [blocksField] },
        { label: label('workout.tab.times'), fields: [defaultsField, workoutFactsField] },
        { label: label('workout.tab.text'), fields: workoutTextFields },
        {
          label: label('workout.tab.video'),
          fields: [
            {
              name: 'video',
              type: 'ui',
              label: label('video.list.poster'),
              admin: { components: { Cell: 'repreel/rsc#PosterCell', Field: 'repreel/client#VideoPanel' } },
            },
            outputsField({ locales }),
            qualityField,
            posterSecondsField,
            lookField,
            audioField,
            {
              name: 'renders',
              type: 'join',
              label: label('renders'),
              collection: slugs.renders,
              on: 'workout',
              defaultSort: '-revision',
              defaultLimit: 10,
              admin: {
                allowCreate: false,
                defaultColumns: ['revision', 'status', 'reason', 'done', 'finishedAt'],
              },
            },
          ],
        },
      ],
    },
    {
      name: 'intensity',
      type: 'select',
      label: label('workout.intensity'),
      options: optionsOf('pace'),
      defaultValue: 'medium',
      required: true,
      admin: { position: 'sidebar', isClearable: false, description: label('workout.intensity.help') },
    },
    {
      name: 'level',
      type: 'select',
      label: label('field.level'),
      options: optionsOf('level'),
      defaultValue: 'beginner',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'goal',
      type: 'select',
      label: label('workout.goal'),
      options: optionsOf('goal'),
      defaultValue: 'general_fitness',
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'categories',
      type: 'relationship',
      label: label('categories'),
      relationTo: slugs.categories,
      hasMany: true,
      maxRows: 10,
      admin: { position: 'sidebar' },
    },
    visibilityField,
    slugField({ from: 'title' }),
    videoField(),
    firstPublishedField,
  ],
})
