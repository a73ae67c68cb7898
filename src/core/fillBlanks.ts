type FillBlanksArgs = {
  /** With blanks such as `{limit}`; one that nothing fills stays as it is. */
  text: string
  blanks: Readonly<Record<string, string | number>>
}

/** One pass: a value that looks like a blank itself stays as it is. */
export const fillBlanks = ({ blanks, text }: FillBlanksArgs): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank))
