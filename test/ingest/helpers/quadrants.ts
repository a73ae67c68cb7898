import { ffmpeg } from './ffmpeg.ts'

/** A picture that shows how it was turned: red and green above, blue and white below. */
export const quadrants = ({ height = 240, rate = 30, seconds = 1, width = 320 } = {}): string[] => {
  const box = (x: string, y: string, colour: string) =>
    `drawbox=x=${x}:y=${y}:w=iw/2:h=ih/2:t=fill:color=${colour}`
  const boxes = [box('iw/2', '0', '0x00ff00'), box('0', 'ih/2', 'blue'), box('iw/2', 'ih/2', 'white')]
  const source = `color=red:size=${width}x${height}:rate=${rate}:duration=${seconds},format=yuv444p,${boxes.join(',')}`
  return ['-f', 'lavfi', '-i', source]
}

const NAMED = {
  red: [255, 0, 0],
  green: [0, 255, 0],
  blue: [0, 0, 255],
  white: [255, 255, 255],
  black: [0, 0, 0],
}

/** The quarters of the first frame by name: "red green / blue white". */
export const quartersOf = async (path: string): Promise<string> => {
  const [a, b, c, d] = (await quarterPixels(path)).map(nameOf)
  return `${a} ${b} / ${c} ${d}`
}

const SIDE = 32

/** Red, green and blue in the middle of each quarter of the first frame, read as BT.709. */
export const quarterPixels = async (path: string): Promise<number[][]> => {
  const filters = `scale=${SIDE}:${SIDE}:in_color_matrix=bt709:in_range=tv,format=rgb24`
  const bytes = await ffmpeg('-i', path, '-frames:v', '1', '-vf', filters, '-f', 'rawvideo', '-')
  const [near, far] = [SIDE / 4, (SIDE * 3) / 4]
  const places = [near, far].flatMap((y) => [near, far].map((x) => (y * SIDE + x) * 3))
  return places.map((at) => [...bytes.subarray(at, at + 3)])
}

const nameOf = (pixel: readonly number[]): string => {
  const distance = (colour: readonly number[]) =>
    Math.hypot(...colour.map((level, i) => level - (pixel[i] ?? 0)))
  const [name = ''] = Object.entries(NAMED).toSorted(([, a], [, b]) => distance(a) - distance(b))[0] ?? []
  return name
}
