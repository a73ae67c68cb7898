import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { inLanguage } from '../messages/inLanguage.ts'
import { label } from '../messages/label.ts'
import { refuse } from './rules/refuse.ts'
import { type WrongKind, wrongKinds } from './rules/wrongKinds.ts'

/** Payload looks at the values only after a collection's own rules, which take what they read for what its field holds. */
const refuseWrongKinds: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const wrong = wrongKinds({ fields: collection.flattenedFields, part: data })
  const errors = wrong.map((one) => ({ message: messageOf(one, req.i18n.language), path: one.path }))
  refuse({ collection: collection.slug, errors, req })
}

const messageOf = (wrong: WrongKind, language: string): string =>
  inLanguage(label(`error.kind.${wrong.must}`), language)
    .replace('{options}', () => (wrong.must === 'option' ? wrong.options.join(', ') : ''))
    .replace('{value}', () => JSON.stringify(wrong.value).slice(0, 60))

export const withKindsChecked = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [refuseWrongKinds, ...(collection.hooks?.beforeChange ?? [])],
  },
})
