const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

/** For text and for attributes in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/["&'<>]/gu, (found) => entities[found] ?? found)
