import type { Config } from 'payload'

/** Our parts of the admin panel's frame, beside the host's own. */
export const withStudio = (admin: Config['admin'] = {}): Config['admin'] => {
  const { components = {} } = admin
  return {
    ...admin,
    components: { ...components, actions: [...(components.actions ?? []), 'repreel/client#LiveNotice'] },
  }
}
