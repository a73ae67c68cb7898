/** What each sample of the picture shows: how near it is, which way it faces and which part it belongs to. */
export type Surface = {
  widthSamples: number
  heightSamples: number
  /** Towards the viewer, in samples. */
  depth: Float32Array
  normalX: Float32Array
  normalY: Float32Array
  normalZ: Float32Array
  /** Number of the part plus one; 0 where nothing stands. */
  part: Uint8Array
}
/** In samples; the ends are exclusive. */
export type Box = { left: number; top: number; right: number; bottom: number }

export const createSurface = (widthSamples: number, heightSamples: number): Surface => {
  const size = widthSamples * heightSamples
  return {
    depth: new Float32Array(size),
    heightSamples,
    normalX: new Float32Array(size),
    normalY: new Float32Array(size),
    normalZ: new Float32Array(size),
    part: new Uint8Array(size),
    widthSamples,
  }
}

export const clearSurface = (
  { depth, part, widthSamples }: Surface,
  { bottom, left, right, top }: Box,
): void => {
  for (let row = top; row < bottom; row++) {
    depth.fill(-1e9, row * widthSamples + left, row * widthSamples + right)
    part.fill(0, row * widthSamples + left, row * widthSamples + right)
  }
}
