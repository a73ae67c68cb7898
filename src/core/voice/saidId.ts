/**
 * Names a text that is said, whoever typed it: case, punctuation and spaces are not heard, so a recording of
 * “squat jump!” speaks “Squat jump”.
 */
export const saidId = (text: string): string =>
  `text:${text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()}`
