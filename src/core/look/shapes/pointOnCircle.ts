type PointOnCircleArgs = {
  cx: number
  cy: number
  /** Clockwise from 12 o'clock. */
  degrees: number
  r: number
}

export const pointOnCircle = ({ cx, cy, degrees, r }: PointOnCircleArgs): [x: number, y: number] => {
  const radians = (degrees * Math.PI) / 180
  return [cx + r * Math.sin(radians), cy - r * Math.cos(radians)]
}
