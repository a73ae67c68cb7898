import type { VideoTrack } from './types.ts'

/**
 * What a display matrix asks for, from ffprobe's dump of it ("00000000: 0 65536 0 …", rows a b u, c d v, x y w).
 * A negative determinant means a mirror as well as a turn.
 */
export const orientation = (dump: string): Pick<VideoTrack, 'mirrored' | 'rotation'> => {
  const rows = dump
    .trim()
    .split('\n')
    .map((row) =>
      row
        .replace(/^[^:]*:/, '')
        .trim()
        .split(/\s+/)
        .map(Number),
    )
  const [a = 1, b = 0] = rows[0] ?? []
  const [c = 0, d = 1] = rows[1] ?? []
  const mirrored = a * d - b * c < 0
  const degrees = (Math.atan2(b, a) * 180) / Math.PI
  return { mirrored, rotation: quarterTurn(degrees) }
}

const quarterTurn = (degrees: number): VideoTrack['rotation'] => {
  const turns = ((Math.round(degrees / 90) % 4) + 4) % 4
  return ([0, 90, 180, 270] as const)[turns] ?? 0
}
