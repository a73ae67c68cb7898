import { readFile, writeFile } from 'node:fs/promises'

/** Writes bytes at an offset from the first place where `after` stands. */
const patch = async ({
  after,
  at,
  bytes,
  path,
}: {
  after: string
  at: number
  bytes: Buffer
  path: string
}) => {
  const file = await readFile(path)
  const place = file.indexOf(after)
  if (place < 0) throw new Error(`${path} has no "${after}"`)
  bytes.copy(file, place + at)
  await writeFile(path, file)
}

/** Sets the display matrix [a b; c d] of an MP4's first track, as phones do. */
export const setMatrix = async (
  path: string,
  [a, b, c, d]: [number, number, number, number],
): Promise<void> => {
  const bytes = Buffer.alloc(36)
  const values = [a, b, 0, c, d, 0, 0, 0, 16384]
  values.forEach((value, i) => bytes.writeInt32BE(value * 65536, i * 4))
  // Behind the name of the version 0 box: flags, times, ids, duration, reserved, layer, volume.
  await patch({ after: 'tkhd', at: 4 + 40, bytes, path })
}

/** Gives the sound a codec that nobody knows. */
export const breakSound = async (path: string): Promise<void> => {
  for (const name of ['mp4a', 'esds']) await patch({ after: name, at: 0, bytes: Buffer.from('????'), path })
}
