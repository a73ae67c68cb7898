import type { Colour } from './types.ts'

/** HLG (phones, broadcast) and PQ (HDR10, Dolby Vision's base layer). */
export const isHdr = ({ transfer }: Colour): boolean =>
  transfer === 'arib-std-b67' || transfer === 'smpte2084'
