import type { FileHandle } from 'node:fs/promises'
import type { ClipDrawing } from './types.ts'
import { open } from 'node:fs/promises'
import { createFigurePainter } from '../figure/createFigurePainter.ts'
import { clipPicture } from './clipPicture.ts'
import { loopFrames } from './loopFrames.ts'

export type DrawLoopArgs = { drawing: ClipDrawing; rawFrames: string }

/** Writes the pictures of one loop behind each other into a file: a loop is too large for the memory. */
export const drawLoop = async ({ drawing: { movement, shirt }, rawFrames }: DrawLoopArgs): Promise<void> => {
  const { frames } = loopFrames(movement.seconds)
  const paint = createFigurePainter({ movement, picture: clipPicture, shirt })
  const file = await open(rawFrames, 'w')
  try {
    for (let i = 0; i < frames; i++) await writeWhole(file, paint(i / frames))
  } finally {
    await file.close()
  }
}

const writeWhole = async (file: FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let written = 0; written < bytes.length;)
    written += (await file.write(bytes, written, bytes.length - written)).bytesWritten
}
