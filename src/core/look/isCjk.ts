/** Whether a character is drawn in a full square: Chinese, Japanese and Korean letters and their punctuation. */
export const isCjk = (glyph: string): boolean => square.test(glyph)

const square =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\u30FB\u30FC\uFF01-\uFF60]$/u
