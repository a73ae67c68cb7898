import type { CollectionConfig, FieldAccess, PayloadRequest } from 'payload'
import { slugs } from '../collections/slugs.ts'
import { roleOf } from './roleOf.ts'

const isAdmin = (req: PayloadRequest): boolean => req.user !== null && roleOf(req.user) === 'admin'
const adminField: FieldAccess = ({ req }) => isAdmin(req)
const self = ({ req }: { req: PayloadRequest }) => isAdmin(req) || { id: { equals: req.user?.id ?? 0 } }

/** The reference app's own: the plugin has none and only asks for a user's role. */
export const users: CollectionConfig = {
  slug: slugs.users,
  labels: { singular: { en: 'User', fr: 'Utilisateur' }, plural: { en: 'Users', fr: 'Utilisateurs' } },
  access: {
    admin: ({ req }) => req.user !== null && roleOf(req.user) !== null,
    create: ({ req }) => isAdmin(req),
    delete: ({ req }) => isAdmin(req),
    read: self,
    unlock: ({ req }) => isAdmin(req),
    update: self,
  },
  admin: {
    group: { en: 'Administration', fr: 'Administration' },
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'updatedAt'],
  },
  auth: { useAPIKey: true, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000 },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', label: { en: 'Name', fr: 'Nom' }, maxLength: 100 },
    {
      name: 'role',
      type: 'select',
      label: { en: 'Role', fr: 'Rôle' },
      options: [
        { label: { en: 'Admin', fr: 'Administrateur' }, value: 'admin' },
        { label: { en: 'Editor', fr: 'Rédacteur' }, value: 'editor' },
        { label: { en: 'Viewer', fr: 'Lecteur' }, value: 'viewer' },
      ],
      defaultValue: 'viewer',
      required: true,
      saveToJWT: true,
      access: { create: adminField, update: adminField },
    },
  ],
}
