/** What is written in a rich text, without its form: Lexical keeps each piece of text in a node of its own. */
export const richTextWords = (node: unknown): string => {
  if (typeof node !== 'object' || node === null) return ''
  const { children, root, text } = node as { children?: unknown; root?: unknown; text?: unknown }
  if (typeof text === 'string') return text
  if (root !== undefined) return richTextWords(root)
  return Array.isArray(children) ? children.map(richTextWords).join(' ').replace(/\s+/gu, ' ').trim() : ''
}
