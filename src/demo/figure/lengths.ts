/** Proportions of the figure, in body heights: those of an adult of 7.7 heads. */
export const lengths = {
  shank: 0.245,
  thigh: 0.245,
  halfHips: 0.055,
  lumbar: 0.1,
  thorax: 0.19,
  halfShoulders: 0.102,
  upperArm: 0.17,
  forearm: 0.145,
  hand: 0.075,
  neckToHead: 0.103,
} as const

/** Places in the foot, forward and up from the ball, with the foot flat. */
export const footPlaces = {
  ankle: [-0.085, 0.05],
  heel: [-0.122, 0.022],
  ball: [0, 0.017],
  toe: [0.042, 0.014],
} as const satisfies Record<string, readonly [number, number]>
