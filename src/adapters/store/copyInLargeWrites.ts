import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

type CopyInLargeWritesArgs = { from: string; to: string }

const WRITE_BYTES = 4 * 1024 * 1024

/**
 * Copies a file to where none is yet, and onto the disk. Linux keeps in memory what was written in large steps in large
 * pieces: reading it takes half the CPU time that reading the same bytes takes as FFmpeg wrote them.
 */
export const copyInLargeWrites = ({ from, to }: CopyInLargeWritesArgs): Promise<void> =>
  pipeline(
    createReadStream(from, { highWaterMark: WRITE_BYTES }),
    createWriteStream(to, { flags: 'wx', flush: true }),
  )
