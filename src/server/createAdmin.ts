import type { Payload } from 'payload'
import type { Environment } from './environment.ts'
import { randomBytes } from 'node:crypto'
import { slugs } from '../collections/slugs.ts'

export type Admin = { email: string; password: string }

/** The first user. The caller shows the password: it is nowhere else. */
export const createAdmin = async ({
  environment,
  payload,
}: {
  environment: Environment
  payload: Payload
}): Promise<Admin> => {
  const email = environment.adminEmail
  const password = environment.adminPassword ?? randomBytes(12).toString('base64url')
  await payload.create({
    collection: slugs.users,
    data: { email, password, role: 'admin' },
    overrideAccess: true,
  })
  return { email, password }
}
