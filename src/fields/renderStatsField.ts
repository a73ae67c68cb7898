import type { GroupField } from 'payload'
import { label, type MessageKey } from '../messages/label.ts'
import { type FactKind, factField } from './factField.ts'

const figure = (name: string, key: MessageKey, kind: FactKind = 'number') => ({
  name,
  type: 'number' as const,
  label: label(key),
  admin: { components: { Field: factField(kind) }, readOnly: true, width: '25%' },
})

/** What the render cost; there once it is ready. */
export const renderStatsField: GroupField = {
  name: 'stats',
  type: 'group',
  label: label('render.stats'),
  interfaceName: 'RenderStats',
  admin: {
    readOnly: true,
    condition: ({ stats }: { stats?: { hits?: number | null } | null }) => typeof stats?.hits === 'number',
  },
  fields: [
    {
      type: 'row',
      fields: [
        figure('hits', 'render.stats.hits'),
        figure('misses', 'render.stats.misses'),
        figure('cpuSeconds', 'render.stats.cpuSeconds', 'seconds'),
        figure('bytesAdded', 'render.stats.bytesAdded', 'bytes'),
      ],
    },
    {
      name: 'slowest',
      type: 'json',
      label: label('render.stats.slowest'),
      admin: { components: { Field: 'repreel/client#SlowestSegments' }, readOnly: true },
    },
  ],
}
