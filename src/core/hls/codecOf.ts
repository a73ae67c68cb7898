/** RFC 6381: profile, constraints and level as they stand in the decoder configuration, e.g. `avc1.640028`. */
export const codecOf = (avcC: Uint8Array): string =>
  `avc1.${Array.from(avcC.subarray(1, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
