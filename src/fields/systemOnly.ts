/** Field access of what jobs write: nobody sets it through REST, GraphQL or the admin panel, whatever their role. */
export const systemOnly = { create: () => false, update: () => false }
