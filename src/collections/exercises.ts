import type { CollectionConfig } from 'payload'
import type { Setting } from './types.ts'
import { exerciseClipTab } from '../fields/exercise/exerciseClipTab.ts'
import { exerciseMovementTab } from '../fields/exercise/exerciseMovementTab.ts'
import { exerciseTextTab } from '../fields/exercise/exerciseTextTab.ts'
import { exerciseVariantsTab } from '../fields/exercise/exerciseVariantsTab.ts'
import { firstPublishedField } from '../fields/firstPublishedField.ts'
import { slugField } from '../fields/slugField.ts'
import { label } from '../messages/label.ts'
import { optionsOf } from '../fields/optionsOf.ts'
import { systemOnly } from '../fields/systemOnly.ts'
import { draftVersions } from './draftVersions.ts'
import { editorAccess } from './editorAccess.ts'
import { checkExercise } from './rules/checkExercise.ts'
import { freezeSlug } from './rules/freezeSlug.ts'
import { refuseWhileUsed } from './rules/refuseWhileUsed.ts'
import { slugs } from './slugs.ts'

export const exercises = ({ hooks, options: { roleOf } }: Setting): CollectionConfig => ({
  slug: slugs.exercises,
  labels: { singular: label('exercise'), plural: label('exercises') },
  access: editorAccess(roleOf),
  admin: {
    components: { edit: { PublishButton: 'repreel/client#PublishWithImpact' } },
    group: label('group.content'),
    description: label('exercises.help'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'clip', 'category', 'level', 'impact', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
  },
  lockDocuments: false,
  versions: draftVersions,
  hooks: {
    ...hooks.exercises,
    beforeChange: [freezeSlug, checkExercise],
    beforeDelete: [refuseWhileUsed({ by: slugs.workouts, field: 'blocks.items.exercise', title: 'title' })],
  },
  fields: [
    { name: 'advice', type: 'ui', admin: { components: { Field: 'repreel/client#ExerciseNotes' } } },
    { type: 'tabs', tabs: [exerciseTextTab, exerciseClipTab, exerciseMovementTab, exerciseVariantsTab] },
    {
      name: 'category',
      type: 'relationship',
      label: label('category'),
      relationTo: slugs.categories,
      required: true,
      index: true,
      admin: { position: 'sidebar' },
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
    slugField({ from: 'name' }),
    firstPublishedField,
    // Advice of the last save, as data: the form says it in the editor's language.
    { name: 'notes', type: 'json', access: systemOnly, admin: { hidden: true } },
  ],
})
