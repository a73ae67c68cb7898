import { rm } from 'node:fs/promises'
import { filesBelow } from './filesBelow.ts'

type CreateRoomArgs = { folder: string; limitBytes: number }

export type Room = {
  /** Keeps bytes free for a file until `release`: what was not used for longest goes for it, and who comes too much waits. */
  reserve: (bytes: number) => Promise<{ release: (kept: { bytes: number }) => void }>
  /** Removes what is beyond the limit. */
  trim: () => Promise<void>
}

/** A cache that is full is not looked through for each file that comes. */
const SLACK = 0.95
/** Other processes may share the folder: what they added is seen after this share of the limit. */
const UNSEEN = 0.1

/**
 * Keeps a folder of files within a limit. A file's time is that of its last use; one in the future says how long it is still
 * needed, so such a file stays, whatever the limit.
 */
export const createRoom = ({ folder, limitBytes }: CreateRoomArgs): Room => {
  /** What the last look found; null: nobody has looked. */
  let seenBytes: number | null = null
  /** Kept since that look began: whether it saw them nobody knows, and to count a file twice does no harm. */
  let unseenBytes = 0
  let reservedBytes = 0
  let last: Promise<void> = Promise.resolve()
  const waiting: Array<() => void> = []

  const trimTo = async (mostBytes: number): Promise<void> => {
    unseenBytes = 0
    const files = (await filesBelow(folder)).toSorted((a, b) => a.usedMs - b.usedMs)
    let bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const target = bytes > mostBytes ? Math.min(mostBytes, limitBytes * SLACK) : mostBytes
    for (const file of files) {
      if (bytes <= target || file.usedMs > Date.now()) break
      await rm(file.path, { force: true })
      bytes -= file.bytes
    }
    seenBytes = bytes
  }
  const makeRoom = async (): Promise<void> => {
    const isStale = seenBytes === null || unseenBytes > limitBytes * UNSEEN
    if (isStale || seenBytes! + unseenBytes + reservedBytes > limitBytes)
      await trimTo(Math.max(0, limitBytes - reservedBytes))
  }
  // One after another: two that look at once would both remove.
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    reserve: async (bytes) => {
      // A file larger than the limit comes alone.
      while (reservedBytes > 0 && reservedBytes + bytes > limitBytes)
        await new Promise<void>((resolve) => waiting.push(resolve))
      reservedBytes += bytes
      const release = (kept: { bytes: number }): void => {
        reservedBytes -= bytes
        unseenBytes += kept.bytes
        for (const goOn of waiting.splice(0)) goOn()
      }
      await inTurn(makeRoom).catch((error: unknown) => {
        release({ bytes: 0 })
        throw error
      })
      return { release }
    },
    trim: () => inTurn(() => trimTo(Math.max(0, limitBytes - reservedBytes))),
  }
}
