import type { Payload } from 'payload'
import type { HasGlyph } from '../../fonts/createGlyphCheck.ts'
import assert from 'node:assert/strict'

/** Whether any font of the host has a character; the plugin leaves the check in the config. */
export const glyphsOf = (payload: Payload): Promise<HasGlyph> => {
  const check = payload.config.custom?.repreelGlyphs as (() => Promise<HasGlyph>) | undefined // the plugin wrote it
  assert(check, 'glyphsOf: this config has no repreel plugin')
  return check()
}
