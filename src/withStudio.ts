import type { Config, DashboardConfig, Widget } from 'payload'
import { label, type MessageKey } from './messages/label.ts'

type WidgetArgs = { Component: string; heading: MessageKey; slug: string }

const widget = ({ Component, heading, slug }: WidgetArgs): Widget => ({
  Component,
  label: label(heading),
  minWidth: 'small',
  slug: `repreel-${slug}`,
})

const widgets: readonly Widget[] = [
  widget({ Component: 'repreel/client#MovingWidget', heading: 'overview.moving', slug: 'moving' }),
  widget({ Component: 'repreel/rsc#FailedCard', heading: 'overview.failed', slug: 'failed' }),
  widget({ Component: 'repreel/rsc#StaleCard', heading: 'overview.stale', slug: 'stale' }),
  widget({ Component: 'repreel/client#ClipsWidget', heading: 'overview.clips', slug: 'clips' }),
  widget({ Component: 'repreel/client#ExercisesWidget', heading: 'overview.exercises', slug: 'exercises' }),
  widget({ Component: 'repreel/client#StorageWidget', heading: 'overview.storage', slug: 'storage' }),
]

/** What moves first, then what somebody should look at; the collections below, as Payload has them. */
const layout = [
  ...widgets.map(({ slug }) => ({ widgetSlug: slug, width: 'medium' })),
  { widgetSlug: 'collections', width: 'full' },
] as DashboardConfig['defaultLayout'] // the type names the widgets of the host that was generated last

/** Our parts of the admin panel's frame, beside the host's own; a layout of the host's stays as it is. */
export const withStudio = (admin: Config['admin'] = {}): Config['admin'] => {
  const { components = {}, dashboard } = admin
  return {
    ...admin,
    components: {
      ...components,
      actions: [...(components.actions ?? []), 'repreel/client#LiveNotice'],
      afterNavLinks: [...(components.afterNavLinks ?? []), 'repreel/rsc#QueueLink'],
      views: { repreelQueue: { Component: 'repreel/rsc#QueueView', path: '/queue' }, ...components.views },
    },
    dashboard: {
      ...dashboard,
      defaultLayout: dashboard?.defaultLayout ?? layout,
      widgets: [...(dashboard?.widgets ?? []), ...widgets],
    },
  }
}
