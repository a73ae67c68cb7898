import type { Card, Layout, RingBox } from './layout.ts'
import { even } from './even.ts'

type Frame = { widthPx: number; heightPx: number }

/** Landscape: one column of information at the left, the performer in the rest. Sizes are look.md's % of the height. */
export const layout16x9 = ({ heightPx, widthPx }: Frame): Layout => {
  const [u, v] = [heightPx / 100, widthPx / 100]
  const safe = { left: 5 * v, top: 5 * u, right: 95 * v, bottom: 95 * u }
  const cap = 5 * u
  const ring = ringBox({ left: safe.left, top: safe.top + cap + 4 * u, u })
  const [column, cueEm] = [34.5 * v, 5 * u]
  const stageLeft = even(40 * v)
  const rowTop = ring.cy + ring.r + 10.5 * u
  const row = (index: number) =>
    ({ x: safe.left, baseline: rowTop + index * 7 * u, em: cueEm, align: 'left', width: column }) as const
  const state = { x: safe.left, top: safe.top, cap, width: column }

  return {
    widthPx,
    heightPx,
    shortSidePx: heightPx,
    safe,
    stage: { xPx: stageLeft, yPx: 0, widthPx: widthPx - stageLeft, heightPx },
    scrims: [{ edge: 'left', size: 46 * v }],
    longNameScrim: 24 * u,
    barScrim: 12 * u,
    state,
    longSwitch: true,
    ring,
    cardRing: ring,
    prepare: {
      state,
      digitTop: safe.top + cap + 6 * u,
      digitHeight: 36 * u,
      dotsY: safe.top + cap + 47 * u,
      dot: 1.7 * u,
      dotsWidth: column,
    },
    name: { x: safe.left, maxEm: 10.5 * u, minEm: 7 * u, widths: [column, 58 * v], maxLines: 2 },
    textBottom: safe.bottom - 0.5 * u,
    cueEm,
    listLines: 5,
    chip: { height: 8.5 * u, em: 5.3 * u },
    switchChip: { height: 10.5 * u, em: 6.5 * u, long: true },
    chipsAt: { kind: 'name', pillTop: ring.cy + ring.r + 3.6 * u },
    inWork: { lift: 5 * u, kind: 'chips', x: safe.right, top: safe.top, height: 6.5 * u, stacked: false },
    card: card({ u, v }),
    roundCards: [roundCard({ right: safe.right, u, v }), longRoundCard({ right: safe.right, u, v })],
    rows: { round: row(0), exercise: row(1), left: row(2) },
    bar: { bottom: safe.bottom, thickness: Math.max(1.15 * u, 4) },
    headline: {
      x: 39.0625 * v,
      baseline: 26 * u,
      em: 21 * u,
      width: 55.9 * v,
      subEm: 8 * u,
      subUnder: 10.92 * u,
    },
    roundDots: { y: 42.38 * u, width: 12 * v, height: 2 * u, gap: 12 * (u / 7.2) },
    message: { x: 39.0625 * v, top: 9 * u, bottom: 90 * u, width: 55.9 * v, maxEm: 7 * u, minEm: 5 * u },
    outro: {
      check: { cx: 80 * v, cy: 37 * u, r: 20 * u },
      title: { x: safe.left, baseline: 42 * u, em: 20 * u, align: 'left', width: 56 * v },
      subtitle: { x: safe.left, baseline: 51 * u, em: 5.4 * u, align: 'left', width: 58 * v },
      stats: { x: safe.left, baseline: 76 * u, step: 20 * v, em: 13 * u, labelEm: 5 * u },
    },
    logo: logo({ safe, u, v }),
  }
}

const ringBox = ({ left, top, u }: { left: number; top: number; u: number }): RingBox => {
  const r = 19 * u
  return { cx: left + r, cy: top + r, r, stroke: 2.1 * u, digitHeight: 18 * u }
}

type LogoArgs = { safe: Layout['safe']; u: number; v: number }

/** The picture of a rest fills the corner: there it is set in from the picture's round one. */
const logo = ({ safe: { right, top }, u, v }: LogoArgs): Layout['logo'] => {
  const corner = { right, top, maxWidth: 22 * v, maxHeight: 7 * u }
  return { prepare: corner, rest: { ...corner, right: right - 3.4 * u, top: top + 3.4 * u }, outro: corner }
}

type CardArgs = { u: number; v: number }

const card = ({ u, v }: CardArgs): Card => {
  const pip = {
    xPx: even(39.0625 * v),
    yPx: even(5 * u),
    widthPx: even(55.9375 * v),
    heightPx: even(55.8333 * u),
  }
  const pillY = pip.yPx + pip.heightPx + 4.5 * u
  return {
    pip,
    pill: { x: pip.xPx, y: pillY, height: 7.5 * u },
    meta: { at: 'pill', em: 5 * u, width: pip.widthPx },
    name: {
      x: pip.xPx,
      anchor: 'bottom',
      y: 88.8 * u,
      maxEm: 11.5 * u,
      minEm: 7 * u,
      widths: [pip.widthPx],
      maxLines: 2,
    },
  }
}

const roundCard = ({ right, u, v }: CardArgs & { right: number }): Card => {
  const pip = {
    xPx: even(39.0625 * v),
    yPx: even(55.2778 * u),
    widthPx: even(25 * v),
    heightPx: even(25 * u),
  }
  const x = pip.xPx + pip.widthPx + 2.4 * v
  const width = right - x
  return {
    pip,
    pill: { x, y: pip.yPx, height: 7 * u },
    meta: { at: 'name', em: 5 * u, width, under: 7.8 * u, lowest: 88.6 * u },
    name: {
      x,
      anchor: 'top',
      y: pip.yPx + 10.4 * u,
      maxEm: 9 * u,
      minEm: 7 * u,
      widths: [width],
      maxLines: 2,
    },
  }
}

/** A long name has the whole width under a smaller picture. */
const longRoundCard = ({ right, u, v }: CardArgs & { right: number }): Card => {
  const pip = { xPx: even(39.0625 * v), yPx: even(47.8 * u), widthPx: even(18 * v), heightPx: even(18 * u) }
  const width = right - pip.xPx
  return {
    pip,
    pill: { x: pip.xPx + pip.widthPx + 2.4 * v, y: pip.yPx, height: 7 * u },
    meta: { at: 'name', em: 5 * u, width, under: 7.8 * u, lowest: 90 * u },
    name: {
      x: pip.xPx,
      anchor: 'bottom',
      y: 84 * u,
      maxEm: 8.4 * u,
      minEm: 7 * u,
      widths: [width],
      maxLines: 2,
    },
  }
}
