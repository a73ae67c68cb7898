import { createHash } from 'node:crypto'

/** The sha256 of a whole answer. */
export const readHash = async (answer: Response): Promise<string> => {
  if (answer.status !== 200) throw new Error(`${answer.url} is answered ${answer.status}`)
  return createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex')
}
