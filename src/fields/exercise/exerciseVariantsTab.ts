import type { RelationshipField, Tab } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { label, type MessageKey } from '../../messages/label.ts'

const variants = (name: 'easierVariants' | 'harderVariants', key: MessageKey): RelationshipField => ({
  name,
  type: 'relationship',
  label: label(key),
  relationTo: slugs.exercises,
  hasMany: true,
  maxRows: 10,
  // An exercise is no variant of itself.
  filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
})

export const exerciseVariantsTab: Tab = {
  label: label('exercise.tab.variants'),
  description: label('exercise.tab.variants.help'),
  fields: [
    variants('easierVariants', 'exercise.easierVariants'),
    variants('harderVariants', 'exercise.harderVariants'),
  ],
}
