import type { Field, GlobalConfig, NumberField, TextField } from 'payload'
import type { Setting } from '../collections/types.ts'
import type { BrandColour } from '../core/look/brand/brandModel.ts'
import type { Intensity } from '../core/workout/types.ts'
import { byRole } from '../access/byRole.ts'
import { slugs } from '../collections/slugs.ts'
import { themes } from '../core/look/themes.ts'
import { defaultSpeeds } from '../core/workout/defaultSpeeds.ts'
import { MOST_LOGO_BYTES } from '../engine/logo/normaliseLogo.ts'
import { optionsOf } from '../fields/optionsOf.ts'
import { label, type MessageKey } from '../messages/label.ts'
import { checkSettings } from './checkSettings.ts'

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

const colour = (name: BrandColour): TextField => ({
  name,
  type: 'text',
  label: label(`brand.${name}`),
  maxLength: 7,
  admin: {
    components: { Field: 'repreel/client#ColourField' },
    placeholder: themes.dark[name],
    width: '33%',
  },
})

const percent = (name: 'scrimPercent' | 'radiusPercent', darkShare: number): NumberField => ({
  name,
  type: 'number',
  label: label(`brand.${name}`),
  min: 0,
  max: 100,
  admin: { placeholder: String(Math.round(100 * darkShare)), step: 5, width: '33%' },
})

const brandFields: Field[] = [
  { name: 'preview', type: 'ui', admin: { components: { Field: 'repreel/client#BrandPreview' } } },
  { type: 'row', fields: [colour('work'), colour('rest'), colour('prepare')] },
  { type: 'row', fields: [colour('switch'), colour('text'), colour('quiet')] },
  { type: 'row', fields: [colour('background'), colour('scrim'), colour('onState')] },
  {
    type: 'row',
    fields: [
      percent('scrimPercent', themes.dark.scrimOpacity),
      percent('radiusPercent', themes.dark.radius),
      {
        name: 'face',
        type: 'select',
        label: label('brand.face'),
        options: optionsOf('face'),
        defaultValue: 'bold',
        admin: { isClearable: false, width: '33%' },
      },
    ],
  },
  { name: 'upper', type: 'checkbox', label: label('brand.upper'), defaultValue: false },
  {
    name: 'logo',
    type: 'text',
    label: label('brand.logo'),
    // As base64.
    maxLength: 1.4 * MOST_LOGO_BYTES,
    admin: { components: { Field: 'repreel/client#LogoField' } },
  },
]

/** A change here may render every published workout anew, so it is for admins. */
export const settings = ({ endpoints, hooks, options: { roleOf } }: Setting): GlobalConfig => ({
  slug: slugs.settings,
  label: label('settings'),
  access: {
    read: byRole(roleOf, 'admin', 'editor', 'viewer'),
    update: byRole(roleOf, 'admin'),
  },
  admin: {
    components: { elements: { SaveButton: 'repreel/client#SaveWithImpact' } },
    description: label('settings.help'),
    group: label('group.production'),
  },
  endpoints: endpoints.settings,
  lockDocuments: false,
  hooks: { ...hooks.settings, beforeChange: [checkSettings] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('settings.pace'),
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
                  fields: [
                    speed('low', 'pace.low'),
                    speed('medium', 'pace.medium'),
                    speed('high', 'pace.high'),
                  ],
                },
              ],
            },
          ],
        },
        {
          name: 'brand',
          label: label('settings.brand'),
          interfaceName: 'BrandTheme',
          description: label('settings.brand.help'),
          fields: brandFields,
        },
      ],
    },
  ],
})
