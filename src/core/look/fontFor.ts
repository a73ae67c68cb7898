/** The family that has a script's letters; of several the first that fits. */
const fonts: ReadonlyArray<readonly [script: RegExp, name: string]> = [
  [/\p{Script=Arabic}/u, 'noto-sans-arabic'],
  [/\p{Script=Hebrew}/u, 'noto-sans-hebrew'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'noto-sans-jp'],
  [/\p{Script=Hangul}/u, 'noto-sans-kr'],
  [/[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u, 'noto-sans-sc'],
  [/\p{Script=Devanagari}/u, 'noto-sans-devanagari'],
  [/\p{Script=Bengali}/u, 'noto-sans-bengali'],
  [/\p{Script=Tamil}/u, 'noto-sans-tamil'],
  [/\p{Script=Thai}/u, 'noto-sans-thai'],
  [/\p{Script=Armenian}/u, 'noto-sans-armenian'],
  [/\p{Script=Georgian}/u, 'noto-sans-georgian'],
  [/\p{Script=Ethiopic}/u, 'noto-sans-ethiopic'],
  [/\p{Script=Greek}/u, 'noto-sans'],
  [/\p{Extended_Pictographic}/u, 'noto-emoji'],
]

/** The package to install for a character that no font has; one with many signs where we know none. */
export const fontFor = (character: string): string =>
  `@fontsource/${fonts.find(([script]) => script.test(character))?.[1] ?? 'noto-sans-symbols'}`
