/** A package that has a script's letters; of several the first that fits. */
const fonts: ReadonlyArray<readonly [script: RegExp, name: string]> = [
  [/\p{Script=Arabic}/u, '@fontsource/noto-sans-arabic'],
  [/\p{Script=Hebrew}/u, '@fontsource/noto-sans-hebrew'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, '@fontsource/noto-sans-jp'],
  [/\p{Script=Hangul}/u, '@fontsource/noto-sans-kr'],
  [/[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u, '@fontsource/noto-sans-sc'],
  [/\p{Script=Devanagari}/u, '@fontsource/noto-sans-devanagari'],
  [/\p{Script=Bengali}/u, '@fontsource/noto-sans-bengali'],
  [/\p{Script=Tamil}/u, '@fontsource/noto-sans-tamil'],
  [/\p{Script=Thai}/u, '@fontsource/noto-sans-thai'],
  [/\p{Script=Armenian}/u, '@fontsource/noto-sans-armenian'],
  [/\p{Script=Georgian}/u, '@fontsource/noto-sans-georgian'],
  [/\p{Script=Ethiopic}/u, '@fontsource/noto-sans-ethiopic'],
  [/\p{Script=Greek}/u, '@fontsource/noto-sans'],
  [/\p{Extended_Pictographic}/u, '@fontsource/noto-emoji'],
]

/** The package to install for a character that no font has; one with many signs where we know none. */
export const fontFor = (character: string): string =>
  fonts.find(([script]) => script.test(character))?.[1] ?? '@fontsource/noto-sans-symbols'
