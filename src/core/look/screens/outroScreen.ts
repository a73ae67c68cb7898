import type { LookContext } from '../lookContext.ts'
import type { Drawing, Mark } from '../mark.ts'
import type { Progress } from '../parts/totalBar.ts'
import { textLine } from '../parts/textLine.ts'
import { totalBar } from '../parts/totalBar.ts'
import { wash } from '../parts/wash.ts'
import { circle } from '../shapes/circle.ts'
import { icons } from '../shapes/icons.ts'
import { ring } from '../shapes/ring.ts'

type OutroScreenArgs = {
  context: LookContext
  progress: Progress
  /** The first is the one to be proud of. */
  stats: ReadonlyArray<{ value: string; label: string }>
  title: string
}

/** Well done, and what was done. Nothing moves. */
export const outroScreen = ({ context, progress, stats, title }: OutroScreenArgs): Drawing => {
  const { theme, words } = context
  const { subtitle, title: headline } = context.layout.outro
  return {
    still: [
      wash({ colour: theme.background, context, opacity: 1 }),
      ...bigCheck(context),
      textLine({
        colour: theme.text,
        context,
        face: theme.face,
        line: headline,
        text: words.wellDone,
        width: headline.width,
      }),
      textLine({
        colour: theme.quiet,
        context,
        face: 'medium',
        line: subtitle,
        text: title,
        width: subtitle.width,
      }),
      ...statMarks({ context, stats }),
      ...totalBar({ context, progress }),
    ],
    moving: [],
  }
}

const bigCheck = ({ layout, theme }: LookContext): Mark[] => {
  const { cx, cy, r } = layout.outro.check
  const colour = theme.work
  return [
    { kind: 'shape', layer: 1, colour, opacity: 0.14, path: circle({ cx, cy, r }) },
    { kind: 'shape', layer: 2, colour, path: ring({ cx, cy, r, stroke: 0.11 * r }) },
    {
      kind: 'shape',
      layer: 3,
      colour,
      path: icons.check({ x: cx - r / 2, y: cy - r / 2, size: r }),
      middleX: cx,
    },
  ]
}

const statMarks = ({ context, stats }: Pick<OutroScreenArgs, 'context' | 'stats'>): Mark[] => {
  const { layout, theme } = context
  const { baseline, em, labelEm, step, x } = layout.outro.stats
  return stats.flatMap(({ label, value }, i) => {
    const line = { x: x + i * step, align: 'left' } as const
    const text = { context, face: 'bold', width: 0.8 * step } as const
    return [
      textLine({
        ...text,
        colour: i === 0 ? theme.work : theme.text,
        line: { ...line, baseline, em },
        text: value,
      }),
      textLine({
        ...text,
        colour: theme.quiet,
        line: { ...line, baseline: baseline + 1.45 * labelEm, em: labelEm },
        text: label,
      }),
    ]
  })
}
