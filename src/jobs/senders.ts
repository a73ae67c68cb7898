import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'

/** The process's senders of jobs: one for each Payload instance, on its pool. */
export const senders = new WeakMap<Payload, Promise<PgBoss>>()
