import type { GlobalConfig, NumberField } from 'payload'
import type { Setting } from '../collections/types.ts'
import type { Intensity } from '../core/workout/types.ts'
import { byRole } from '../access/byRole.ts'
import { slugs } from '../collections/slugs.ts'
import { defaultSpeeds } from '../core/workout/defaultSpeeds.ts'
import { label, type MessageKey } from '../messages/label.ts'

const speed = (name: Intensity, key: MessageKey): NumberField => ({
  name,
  type: 'number',
  label: label(key),
  min: 0.5,
  max: 2,
  defaultValue: defaultSpeeds[name],
  required: true,
  admin: { step: 0.05, width: '33%' },
})

/** A change here may render every published workout anew, so it is for admins. */
export const settings = ({ hooks, options: { roleOf } }: Setting): GlobalConfig => ({
  slug: slugs.settings,
  label: label('settings'),
  access: {
    read: byRole(roleOf, 'admin', 'editor', 'viewer'),
    update: byRole(roleOf, 'admin'),
  },
  admin: { group: label('group.production'), description: label('settings.help') },
  lockDocuments: false,
  hooks: hooks.settings,
  fields: [
    {
      name: 'speeds',
      type: 'group',
      label: label('settings.speeds'),
      interfaceName: 'PlaybackSpeeds',
      admin: { description: label('settings.speeds.help') },
      fields: [
        {
          type: 'row',
          fields: [speed('low', 'pace.low'), speed('medium', 'pace.medium'), speed('high', 'pace.high')],
        },
      ],
    },
  ],
})
