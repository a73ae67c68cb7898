import { superuser } from './superuser.ts'

type UrlArgs = { database: string; password: string; port: string }

/** The connection string of a database in an embedded server. */
export const clusterUrl = ({ database, password, port }: UrlArgs): string =>
  `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`
