/** How far two colours are apart in the channel where they differ most, 0–255. */
export const farthestChannel = (first: string, second: string): number =>
  Math.max(...[1, 3, 5].map((at) => Math.abs(channel(first, at) - channel(second, at))))

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
