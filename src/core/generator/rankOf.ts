/**
 * A number that depends on seed and name alone: what is sorted by it is shuffled, the same way everywhere and for ever,
 * and an exercise that is added to the catalogue does not change the order of the others.
 * MurmurHash3 (x86, 32 bits); also runs in browsers, where Node's hashes are not.
 */
export const rankOf = (seed: string, name: string): number => {
  const text = `${seed}\u0000${name}`
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    const mixed = Math.imul(text.charCodeAt(i), 0xcc9e2d51)
    hash ^= Math.imul(rotated(mixed, 15), 0x1b873593)
    hash = (Math.imul(rotated(hash, 13), 5) + 0xe6546b64) | 0
  }
  return finished(hash ^ text.length)
}

const rotated = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits))

const finished = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
