/**
 * What opens something, wherever it stands in a line of the log: signed URLs, headers, connection strings and the
 * members of objects. A list of members alone would miss what errors quote.
 */
const SECRETS: ReadonlyArray<readonly [pattern: RegExp, replacement: string]> = [
  [
    /([?&](?:token|access_token|key|api_?key|secret|password|X-Amz-Signature|X-Amz-Security-Token)=)[^&\s"'\\<>]+/giu,
    '$1…',
  ],
  [/\b((?:Bearer|JWT|Basic)\s+)[\w.~+/=-]{6,}/giu, '$1…'],
  [/(\bAPI-Key\s+)[\w.~+/=-]{6,}/giu, '$1…'],
  [/(:\/\/[^\s:/@"]*:)[^\s@"/]+(?=@)/gu, '$1…'],
  [
    /("(?:authorization|cookie|set-cookie|password|secret|token|refreshedToken|apiKey|secretAccessKey)"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])/giu,
    '$1"…"',
  ],
  [/(\bpayload-token=)[^;\s"]+/giu, '$1…'],
]

export const redactLine = (line: string): string =>
  SECRETS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line)
