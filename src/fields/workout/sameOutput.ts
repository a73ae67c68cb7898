type Row = Readonly<Record<string, unknown>>

/** The first row (counted from 1) that asks for the same video as one before it. */
export const sameOutput = (rows: readonly Row[]): { row: number; first: number } | null => {
  const names = rows.map(({ aspect, height, locale, look }) => [aspect, height, locale, look].join(' '))
  const at = names.findIndex((name, i) => names.indexOf(name) < i)
  return at === -1 ? null : { row: at + 1, first: names.indexOf(names[at]!) + 1 }
}
