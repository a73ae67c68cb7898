import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import sharp from 'sharp'

export type Box = { x: number; y: number; width: number; height: number }

export type ReadTextArgs = {
  box: Box
  /** Height of a capital or digit in the picture, in pixels. */
  capPx: number
  /** What lies outside is no text. */
  circle?: { cx: number; cy: number; r: number }
  /** #RRGGBB of the letters. */
  colour: string
  picture: Buffer
  /** Tesseract's. */
  words: readonly string[]
}

/** So near the letters' colour is a letter, per channel; halos and scrims lie further off. */
const near = 70

/** What Tesseract reads in a part of a frame, its letters parted from the picture by their colour. */
export const readText = async ({
  scaledCapPx,
  words,
  ...args
}: ReadTextArgs & { scaledCapPx: number }): Promise<string> => {
  const { height, letters, width } = await lettersIn(args)
  const image = await sharp(letters, { raw: { width, height, channels: 1 } })
    .resize({ width: Math.round((width * scaledCapPx) / args.capPx), kernel: 'cubic' })
    .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#ffffff' })
    .png()
    .toBuffer()
  const run = promisify(execFile)('tesseract', ['stdin', 'stdout', ...words], { timeout: 20_000 })
  run.child.stdin?.end(image)
  const { stdout } = await run
  return stdout.trim().replaceAll(/\s+/g, ' ')
}

/** Black where the picture has the letters' colour, white where it is far from it. */
const lettersIn = async ({ box, circle, colour, picture }: Omit<ReadTextArgs, 'words'>) => {
  const { data } = await sharp(picture)
    .extract({ left: box.x, top: box.y, width: box.width, height: box.height })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const letters = Buffer.alloc(box.width * box.height, 255)
  for (let i = 0; i < letters.length; i++) {
    const [x, y] = [box.x + (i % box.width), box.y + Math.floor(i / box.width)]
    if (circle && Math.hypot(x - circle.cx, y - circle.cy) > circle.r) continue
    const off = Math.max(...wanted.map((level, channel) => Math.abs(data[i * 3 + channel]! - level)))
    letters[i] = Math.min(255, Math.round((off / near) * 128))
  }
  return { height: box.height, letters, width: box.width }
}
