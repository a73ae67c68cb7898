import type { User } from '../../src/generated/payload-types.ts'
import type { TestPayload } from '../helpers/openTestPayload.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { createFetch, type FetchApi } from '../jobs/createFetch.ts'
import { makeUser } from './content.ts'

/** The REST API as somebody new of this role. */
export const signIn = async (cms: TestPayload, role: User['role']): Promise<FetchApi> => {
  const { email } = await makeUser(cms.payload, role)
  const { token } = await cms.payload.login({
    collection: slugs.users,
    data: { email, password: 'a password for a test' },
  })
  const fetchApi = createFetch(cms)
  return (path, init = {}) => fetchApi(path, { token, ...init })
}
