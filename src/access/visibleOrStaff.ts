import type { Access, Where } from 'payload'
import type { Visibility } from '../core/visibility.ts'
import { hasRole, type RoleOf } from './hasRole.ts'
import { namedSlugs } from './namedSlugs.ts'

/**
 * Of workouts: staff read all; everybody else what is published and public, and an unlisted one where its slug is asked
 * for. Its id is none of what tells who has the link: ids are counted up.
 */
export const visibleOrStaff =
  (roleOf: RoleOf): Access =>
  ({ req }) => {
    if (hasRole({ roleOf, roles: ['admin', 'editor', 'viewer'], user: req.user })) return true
    const named = namedSlugs(req).map((slug): Where => ({
      and: [is('unlisted'), { slug: { equals: slug } }],
    }))
    const published: Where = { _status: { equals: 'published' } }
    return { and: [published, { or: [is('public'), ...named] }] }
  }

const is = (visibility: Visibility): Where => ({ visibility: { equals: visibility } })
