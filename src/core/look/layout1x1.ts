import type { Card, Layout, RingBox } from './layout.ts'
import { even } from './even.ts'

type Frame = { widthPx: number; heightPx: number }

/** Square: state and ring in the left column, text along the bottom. Sizes are look.md's % of the height. */
export const layout1x1 = ({ heightPx, widthPx }: Frame): Layout => {
  const u = heightPx / 100
  const safe = { left: 5 * u, top: 5 * u, right: 95 * u, bottom: 95 * u }
  const [cap, cueEm, full] = [4.6 * u, 5 * u, 90 * u]
  const underState = safe.top + cap
  const ring = ringBox({ left: safe.left, r: 17.8, top: underState + 3.5 * u, u })
  const cardRing = ringBox({ left: safe.left, r: 15.8, top: underState + 3 * u, u })
  const state = { x: safe.left, top: safe.top, cap, width: full }
  const row = { baseline: 89 * u, em: cueEm }
  const [stageLeft, stageTop] = [even(42 * u), even(5 * u)]

  return {
    widthPx,
    heightPx,
    shortSidePx: heightPx,
    safe,
    stage: {
      xPx: stageLeft,
      yPx: stageTop,
      widthPx: widthPx - stageLeft,
      heightPx: even(78 * u) - stageTop,
    },
    scrims: [
      { edge: 'left', size: 46 * u },
      { edge: 'top', size: 14 * u },
      { edge: 'bottom', size: 27 * u },
    ],
    longNameScrim: 0,
    barScrim: 0,
    state,
    longSwitch: true,
    ring,
    cardRing,
    prepare: {
      state,
      digitTop: underState + 6 * u,
      digitHeight: 30 * u,
      dotsY: underState + 41 * u,
      dot: 1.7 * u,
      dotsWidth: 37 * u,
    },
    name: { x: safe.left, maxEm: 10 * u, minEm: 7 * u, widths: [62 * u, full], maxLines: 3 },
    textBottom: safe.bottom - 0.5 * u,
    cueEm,
    listLines: 4,
    chip: { height: 8.5 * u, em: 5.3 * u },
    switchChip: { height: 10.5 * u, em: 6.5 * u, long: false },
    chipsAt: { kind: 'name', pillTop: ring.cy + ring.r + 4.5 * u },
    inWork: { lift: 5 * u, kind: 'chips', x: safe.right, top: safe.top, height: 6.5 * u, stacked: true },
    card: card({ full, left: safe.left, u }),
    roundCards: [
      roundCard({ left: safe.left, right: safe.right, u }),
      longRoundCard({ full, left: safe.left, right: safe.right, u }),
    ],
    rows: {
      round: { ...row, x: safe.left, align: 'left', width: 27 * u },
      exercise: { ...row, x: widthPx / 2, align: 'centre', width: 33 * u },
      left: { ...row, x: safe.right, align: 'right', width: 27 * u },
    },
    bar: { bottom: safe.bottom, thickness: Math.max(1.15 * u, 4) },
    headline: {
      x: 40 * u,
      baseline: 26.5 * u,
      em: 14 * u,
      width: 55 * u,
      subEm: 7 * u,
      subUnder: 7.28 * u,
    },
    roundDots: { y: 37.42 * u, width: 15 * u, height: 2 * u, gap: heightPx / 60 },
    message: { x: safe.left, top: 47 * u, bottom: 92 * u, width: full, maxEm: 7 * u, minEm: 5 * u },
    outro: {
      check: { cx: safe.left + 13 * u, cy: safe.top + 13 * u, r: 13 * u },
      title: { x: safe.left, baseline: 50 * u, em: 14 * u, align: 'left', width: full },
      subtitle: { x: safe.left, baseline: 59 * u, em: 5.4 * u, align: 'left', width: full },
      stats: { x: safe.left, baseline: 78 * u, step: 32 * u, em: 10 * u, labelEm: 4.4 * u },
    },
    logo: logo({ safe, u }),
  }
}

/** Its radius in % of the height; the digits are about as high. */
const ringBox = ({ left, r, top, u }: { left: number; r: number; top: number; u: number }): RingBox => ({
  cx: left + r * u,
  cy: top + r * u,
  r: r * u,
  stroke: 2 * u,
  digitHeight: Math.round(r) * u,
})

/** Beside the word of the state, above the picture of a rest. */
const logo = ({ safe: { right, top }, u }: { safe: Layout['safe']; u: number }): Layout['logo'] => {
  const corner = { right, top, maxWidth: 28 * u, maxHeight: 7 * u }
  return { prepare: corner, rest: { ...corner, maxHeight: 6 * u }, outro: corner }
}

type CardArgs = { left: number; u: number }

const card = ({ full, left, u }: CardArgs & { full: number }): Card => ({
  pip: { xPx: even(40 * u), yPx: even(12.5 * u), widthPx: even(55 * u), heightPx: even(31.11 * u) },
  pill: { x: left, y: 49.2 * u, height: 7.5 * u },
  meta: { at: 'pill', em: 5 * u, width: full },
  name: {
    x: left,
    anchor: 'top',
    y: 60.46 * u,
    maxEm: 13 * u,
    minEm: 7 * u,
    widths: [full],
    maxLines: 3,
  },
})

const roundCard = ({ left, right, u }: CardArgs & { right: number }): Card => {
  const pip = { xPx: even(left), yPx: even(62.78 * u), widthPx: even(36.11 * u), heightPx: even(20 * u) }
  const x = pip.xPx + pip.widthPx + 3 * u
  return {
    pip,
    pill: { x, y: pip.yPx, height: 7 * u },
    meta: { at: 'pill', em: 5 * u, width: right - x },
    name: {
      x,
      anchor: 'top',
      y: pip.yPx + 11.1 * u,
      maxEm: 9 * u,
      minEm: 7 * u,
      widths: [right - x],
      maxLines: 3,
    },
  }
}

/** A long name has the whole width under the picture. */
const longRoundCard = (args: CardArgs & { full: number; right: number }): Card => {
  const { full, left, u } = args
  const { name, pill, pip, ...rest } = roundCard(args)
  const yPx = even(46.5 * u)
  return {
    ...rest,
    pip: { ...pip, yPx },
    pill: { ...pill, y: yPx },
    name: { ...name, x: left, y: 70 * u, maxEm: 7.4 * u, widths: [full] },
  }
}
