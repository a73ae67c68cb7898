/** Compares names as somebody who speaks the language orders them; numbers by their value. */
export const collate = (locale: string): ((a: string, b: string) => number) =>
  new Intl.Collator([locale, 'en'], { numeric: true, sensitivity: 'base' }).compare
