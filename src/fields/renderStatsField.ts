import type { GroupField } from 'payload'
import { label, type MessageKey } from '../messages/label.ts'

const figure = (name: string, key: MessageKey) => ({
  name,
  type: 'number' as const,
  label: label(key),
  admin: { readOnly: true, width: '25%' },
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
        figure('cpuSeconds', 'render.stats.cpuSeconds'),
        figure('bytesAdded', 'render.stats.bytesAdded'),
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
