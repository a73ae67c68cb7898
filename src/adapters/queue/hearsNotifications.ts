import { randomBytes } from 'node:crypto'
import pg from 'pg'

/**
 * Whether LISTEN works on this connection. Behind PgBouncer in transaction mode it is accepted and stays silent, so only
 * a notification that arrives is proof.
 */
export const hearsNotifications = async (connectionString: string, timeoutMs = 2000): Promise<boolean> => {
  const listener = new pg.Client({ connectionString })
  const sender = new pg.Client({ connectionString })
  const channel = `repreel_${randomBytes(6).toString('hex')}`
  try {
    await Promise.all([listener.connect(), sender.connect()])
    const heard = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), timeoutMs)
      listener.once('notification', () => {
        clearTimeout(timer)
        resolve(true)
      })
    })
    await listener.query(`LISTEN ${channel}`)
    await sender.query(`NOTIFY ${channel}`)
    return await heard
  } finally {
    await Promise.allSettled([listener.end(), sender.end()])
  }
}
