import type { PayloadRequest } from 'payload'
import { createLocalReq, initTransaction, killTransaction } from 'payload'

type UndoneArgs<T> = {
  /** Whose user and locale count; its own transaction, if it has one, is left alone. */
  req: PayloadRequest
  work: (req: PayloadRequest) => Promise<T>
}

/**
 * Works in a transaction of its own that is always rolled back: what a save would do, found out by doing it. What is
 * written inside is seen inside alone, its jobs and notices included.
 */
export const undone = async <T>({ req, work }: UndoneArgs<T>): Promise<T> => {
  const { locale, payload, user } = req
  const inner = await createLocalReq(
    { context: {}, ...(locale && { locale }), ...(user && { user }) },
    payload,
  )
  await initTransaction(inner)
  try {
    return await work(inner)
  } finally {
    await killTransaction(inner)
  }
}
