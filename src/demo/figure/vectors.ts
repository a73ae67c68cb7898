/** x forward, y up, z to the figure's right; lengths in body heights, angles in degrees. */
export type Vector = readonly [number, number, number]

export const radians = (degrees: number): number => (degrees * Math.PI) / 180
export const degrees = (angle: number): number => (angle * 180) / Math.PI
export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2])
export const unit = (a: Vector): Vector => scale(a, 1 / (lengthOf(a) || 1))
export const between = (a: Vector, b: Vector, share: number): Vector => add(a, scale(subtract(b, a), share))
/** What is left of `a` across the direction `axis`, which must be a unit vector. */
export const across = (a: Vector, axis: Vector): Vector => unit(subtract(a, scale(axis, dot(a, axis))))

export const turnX = ([x, y, z]: Vector, angle: number): Vector => {
  const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))]
  return [x, y * c - z * s, y * s + z * c]
}
export const turnY = ([x, y, z]: Vector, angle: number): Vector => {
  const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))]
  return [x * c + z * s, y, z * c - x * s]
}
export const turnZ = ([x, y, z]: Vector, angle: number): Vector => {
  const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))]
  return [x * c - y * s, x * s + y * c, z]
}
