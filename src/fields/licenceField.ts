import type { GroupField } from 'payload'
import { label } from '../messages/label.ts'
import { optionsOf } from './optionsOf.ts'
import { validateHttpUrl } from './validateHttpUrl.ts'

type LicenceFieldArgs = {
  /** Whether a person may be seen in the asset, so that a release can be noted. */
  showsPeople: boolean
}

/** Where an asset comes from and what may be done with it: a product once lost all its videos when a licence ended. */
export const licenceField = ({ showsPeople }: LicenceFieldArgs): GroupField => ({
  name: 'licence',
  type: 'group',
  label: label('licence'),
  interfaceName: showsPeople ? 'AssetLicenceWithRelease' : 'AssetLicence',
  admin: { description: label('licence.help') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'license',
          type: 'select',
          label: label('licence.license'),
          options: optionsOf('license'),
          defaultValue: 'own',
          admin: { width: '33%' },
        },
        {
          name: 'title',
          type: 'text',
          label: label('licence.title'),
          maxLength: 200,
          admin: { width: '33%' },
        },
        {
          name: 'author',
          type: 'text',
          label: label('licence.author'),
          maxLength: 200,
          admin: { width: '34%' },
        },
      ],
    },
    {
      name: 'sourceUrl',
      type: 'text',
      label: label('licence.sourceUrl'),
      maxLength: 2000,
      validate: validateHttpUrl,
    },
    { name: 'isAiGenerated', type: 'checkbox', label: label('licence.isAiGenerated'), defaultValue: false },
    ...(showsPeople
      ? [
          {
            name: 'personRelease',
            type: 'text' as const,
            label: label('licence.personRelease'),
            maxLength: 300,
            admin: { description: label('licence.personRelease.help') },
          },
        ]
      : []),
  ],
})
