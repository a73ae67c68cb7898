/**
 * An editor's text as one line of a text file. A line break would end a cue, and a lone half of a surrogate pair has no
 * UTF-8: both come only from pasting.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim()
