/** Zero-width joiner and non-joiner: they shape their neighbours and have no glyph of their own. */
export const joiners: ReadonlySet<string> = new Set(['\u200C', '\u200D'])
