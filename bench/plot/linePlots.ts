export type Series = { name: string; points: ReadonlyArray<{ x: number; y: number }> }

export type LinePlot = {
  title: string
  xLabel: string
  /** Ascending from zero, which is drawn; so is their zero. */
  series: readonly Series[]
}

const PANEL = { height: 260, width: 440 }
const MARGIN = { bottom: 44, left: 56, right: 18, top: 62 }
const PLOT = {
  height: PANEL.height - MARGIN.top - MARGIN.bottom,
  width: PANEL.width - MARGIN.left - MARGIN.right,
}
const COLUMNS = 2
const TICKS = 4
/** Told apart by those who see no red or no green, and by their dashes in print. */
const STYLES = [
  { colour: '#0b5cad', dash: '' },
  { colour: '#b34700', dash: ' stroke-dasharray="6 4"' },
]

/** Plots of lines, two to a row, as an SVG that reads on light and on dark pages. */
export const linePlots = (plots: readonly LinePlot[]): string => {
  const [width, height] = [COLUMNS * PANEL.width, Math.ceil(plots.length / COLUMNS) * PANEL.height]
  const panels = plots.map((plot, i) => {
    const [x, y] = [(i % COLUMNS) * PANEL.width, Math.floor(i / COLUMNS) * PANEL.height]
    return `<g transform="translate(${x} ${y})">\n${panel(plot)}\n</g>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12" fill="#1f2328">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...panels,
    '</svg>',
    '',
  ].join('\n')
}

const panel = ({ series, title, xLabel }: LinePlot): string => {
  const all = series.flatMap(({ points }) => points)
  const x = scale({ length: PLOT.width, most: Math.max(...all.map((point) => point.x)) })
  const y = scale({ length: PLOT.height, most: Math.max(...all.map((point) => point.y)) })
  const left = (value: number): string => (MARGIN.left + x.at(value)).toFixed(1)
  const top = (value: number): string => (MARGIN.top + PLOT.height - y.at(value)).toFixed(1)
  return [
    text({ at: [MARGIN.left, 22], extra: ' font-size="14" font-weight="600"', value: title }),
    ...series.map((one, i) => legend({ i, name: one.name })),
    ...y.ticks.flatMap((tick) => [
      `<path d="M${left(0)} ${top(tick)}H${MARGIN.left + PLOT.width}" stroke="#d0d7de"/>`,
      text({
        at: [MARGIN.left - 8, Number(top(tick)) + 4],
        extra: ' text-anchor="end"',
        value: String(tick),
      }),
    ]),
    ...x.ticks.map((tick) =>
      text({
        at: [Number(left(tick)), PANEL.height - MARGIN.bottom + 18],
        extra: ' text-anchor="middle"',
        value: String(tick),
      }),
    ),
    text({
      at: [MARGIN.left + PLOT.width / 2, PANEL.height - 8],
      extra: ' text-anchor="middle"',
      value: xLabel,
    }),
    ...series.flatMap(({ points }, i) => line({ i, points, left, top })),
  ].join('\n')
}

type LineArgs = {
  i: number
  left: (value: number) => string
  points: Series['points']
  top: (value: number) => string
}

const line = ({ i, left, points, top }: LineArgs): string[] => {
  const { colour, dash } = styleOf(i)
  const path = points.map((point) => `${left(point.x)} ${top(point.y)}`).join('L')
  return [
    `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`,
    ...points.map((point) => `<circle cx="${left(point.x)}" cy="${top(point.y)}" r="3.5" fill="${colour}"/>`),
  ]
}

const LEGEND_APART = 180

const legend = ({ i, name }: { i: number; name: string }): string => {
  const { colour, dash } = styleOf(i)
  const x = MARGIN.left + i * LEGEND_APART
  const stroke = `<path d="M${x} 42h24" stroke="${colour}" stroke-width="2"${dash}/>`
  return `${stroke}\n${text({ at: [x + 30, 46], extra: '', value: name })}`
}

const styleOf = (i: number) => STYLES[i % STYLES.length]! // the remainder is one of its indexes

type TextArgs = { at: readonly [number, number]; extra: string; value: string }

const text = ({ at: [x, y], extra, value }: TextArgs): string =>
  `<text x="${x}" y="${y}"${extra}>${escaped(value)}</text>`

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** From zero to a round number that is not less than `most`. */
const scale = ({ length, most }: { length: number; most: number }) => {
  const step = roundUp(most / TICKS)
  const ticks = Array.from({ length: TICKS + 1 }, (_, i) => Number((i * step).toPrecision(6)))
  return { at: (value: number): number => (value / (TICKS * step)) * length, ticks }
}

const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value > 0 ? value : 1))
  return power * [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10].find((one) => one * power >= value)! // 10 always is
}
