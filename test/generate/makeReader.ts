import type { Payload } from 'payload'
import type { User } from '../../src/generated/payload-types.ts'
import { slugs } from '../../src/collections/slugs.ts'

/** An application's user, and the header that its key is sent with. */
export const makeReader = async (payload: Payload): Promise<{ authorization: string; user: User }> => {
  const apiKey = '11111111-2222-3333-4444-555555555555'
  const user = await payload.create({
    collection: slugs.users,
    data: {
      apiKey,
      email: 'app@example.test',
      enableAPIKey: true,
      password: 'a password for a test',
      role: 'viewer',
    },
  })
  return { authorization: `users API-Key ${apiKey}`, user }
}
