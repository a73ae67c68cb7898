/**
 * The text as it is drawn: composed, so that an accent is one glyph with its letter; on one line; without what steers
 * other renderers (bidirectional controls, variation selectors) and without what libass would read as an instruction:
 * what stands in for braces and backslashes is in every font.
 */
export const drawnText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(steering, '')
    .replaceAll(strayJoiner, '')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll('\\', '/')
    .replaceAll(/\s+/gu, ' ')

/** All control and format characters but the (non-)joiners, which Persian and Indian scripts are written with. */
const steering = /\uFEFF|(?![\s\u200C\u200D])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

/** They join emoji too, of which none may be left. */
const strayJoiner = /(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])/gu
