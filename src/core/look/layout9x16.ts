import type { Card, Layout, RingBox, Row, StateBox } from './layout.ts'
import { even } from './even.ts'

type Frame = { widthPx: number; heightPx: number }

/** Upright: a band of information above the performer, and one below. Sizes are look.md's % of the height. */
export const layout9x16 = ({ heightPx, widthPx }: Frame): Layout => {
  const [u, v] = [heightPx / 100, widthPx / 100]
  const safe = { left: 5 * v, top: 5 * u, right: 95 * v, bottom: 95 * u }
  const [cap, cueEm, full] = [3.6 * u, 3.6 * u, 90 * v]
  const ring = ringBox({ left: safe.left, top: safe.top, u })
  const besideRing = ring.cx + ring.r + 4.5 * v
  const state: StateBox = { x: besideRing, top: safe.top + 5.5 * u, cap, width: safe.right - besideRing }
  const underState = (under: number): Row => ({
    x: state.x,
    baseline: state.top + cap + under * u,
    em: 3.4 * u,
    align: 'left',
    width: state.width,
  })
  const stageTop = even(33 * u)

  return {
    widthPx,
    heightPx,
    shortSidePx: widthPx,
    safe,
    stage: { xPx: 0, yPx: stageTop, widthPx, heightPx: even(77 * u) - stageTop },
    scrims: [
      { edge: 'top', size: 33 * u },
      { edge: 'bottom', size: 27 * u },
    ],
    longNameScrim: 0,
    barScrim: 0,
    state,
    longSwitch: false,
    ring,
    cardRing: ring,
    prepare: {
      state: { x: safe.left, top: safe.top, cap, width: full },
      digitTop: safe.top + cap + 3 * u,
      digitHeight: 20 * u,
      dotsY: safe.top + cap + 26 * u,
      dot: 1.1 * u,
      dotsWidth: full,
    },
    name: { x: safe.left, maxEm: 7 * u, minEm: 5 * u, widths: [full], maxLines: 3 },
    textBottom: safe.bottom - 0.36 * u,
    cueEm,
    listLines: 3,
    chip: { height: 5 * u, em: 3.1 * u },
    switchChip: { height: 5.6 * u, em: 3.47 * u, long: false },
    chipsAt: { kind: 'state', x: state.x, top: state.top + 1.7 * cap },
    inWork: { lift: 4 * u, kind: 'line', row: overState({ safe, u }) },
    card: card({ full, left: safe.left, u }),
    roundCards: [roundCard({ full, left: safe.left, u, v }), longRoundCard({ full, left: safe.left, u, v })],
    rows: {
      round: underState(5.5),
      exercise: underState(10),
      left: { x: safe.left, baseline: safe.bottom - 3.2 * u, em: 3.4 * u, align: 'left', width: full },
    },
    bar: { bottom: safe.bottom, thickness: Math.max(1.15 * v, 4) },
    headline: { x: safe.left, baseline: 43.5 * u, em: 12 * u, width: full, subEm: 5 * u, subUnder: 6 * u },
    roundDots: { y: 52.14 * u, width: 20 * v, height: 0.9 * u, gap: widthPx / 60 },
    message: { x: safe.left, top: 36 * u, bottom: 92 * u, width: full, maxEm: 5 * u, minEm: 3.6 * u },
    outro: {
      check: { cx: safe.left + 11 * u, cy: 26 * u, r: 11 * u },
      title: { x: safe.left, baseline: 50 * u, em: 9.5 * u, align: 'left', width: full },
      subtitle: { x: safe.left, baseline: 55 * u, em: 3.6 * u, align: 'left', width: full },
      stats: { x: safe.left, baseline: 72 * u, step: 32 * v, em: 6.5 * u, labelEm: 3 * u },
    },
    logo: logo({ safe, u, v }),
  }
}

const ringBox = ({ left, top, u }: { left: number; top: number; u: number }): RingBox => {
  const r = 13 * u
  return { cx: left + r, cy: top + r, r, stroke: 1.15 * u, digitHeight: 12.8 * u }
}

type OverStateArgs = { safe: Layout['safe']; u: number }

/** In the top corner, where the ring leaves more room than beside its middle. */
const overState = ({ safe: { right, top }, u }: OverStateArgs): Row => ({
  x: right,
  baseline: top + 2.4 * u,
  em: 3.4 * u,
  align: 'right',
  width: 28 * u,
})

type LogoArgs = { safe: Layout['safe']; u: number; v: number }

/** Beside the big digit, for GET READY may need its whole line; above the word of a rest. */
const logo = ({ safe: { right, top }, u, v }: LogoArgs): Layout['logo'] => {
  const corner = { right, top, maxWidth: 36 * v, maxHeight: 3.9 * u }
  return { prepare: { ...corner, top: top + 6.6 * u, maxWidth: 32 * v }, rest: corner, outro: corner }
}

type CardArgs = { full: number; left: number; u: number }

const card = ({ full, left, u }: CardArgs): Card => {
  const pip = { xPx: even(left), yPx: even(39.0625 * u), widthPx: even(full), heightPx: even(28.4375 * u) }
  return {
    pip,
    pill: { x: left, y: pip.yPx - 5.6 * u, height: 3.8 * u },
    meta: { at: 'name', em: 3.6 * u, width: full, under: 5 * u, lowest: 87.8 * u },
    name: {
      x: left,
      anchor: 'top',
      y: pip.yPx + pip.heightPx + 4.24 * u,
      maxEm: 7.4 * u,
      minEm: 5 * u,
      widths: [full],
      maxLines: 3,
    },
  }
}

const roundCard = ({ full, left, u, v }: CardArgs & { v: number }): Card => {
  const pip = {
    xPx: even(left),
    yPx: even(61.25 * u),
    widthPx: even(66.667 * v),
    heightPx: even(21.094 * u),
  }
  return {
    pip,
    pill: { x: left, y: pip.yPx - 5.6 * u, height: 3.8 * u },
    meta: { at: 'pill', em: 3.4 * u, width: full },
    name: {
      x: left,
      anchor: 'bottom',
      y: 90.6 * u,
      maxEm: 6.4 * u,
      minEm: 5 * u,
      widths: [full],
      maxLines: 1,
    },
  }
}

/** A long name has three lines under a smaller picture. */
const longRoundCard = (args: CardArgs & { v: number }): Card => {
  const { u, v } = args
  const { name, pip, ...rest } = roundCard(args)
  return {
    ...rest,
    pip: { ...pip, widthPx: even(49 * v), heightPx: even(15.5 * u) },
    name: { ...name, y: 91.9 * u, maxEm: name.minEm, maxLines: 3 },
  }
}
