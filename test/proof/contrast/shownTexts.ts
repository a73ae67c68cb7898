import type { FontMetrics } from '../../../src/core/look/fontMetrics.ts'
import type { SegmentSpec } from '../../../src/core/segments/types.ts'
import { textWidth } from '../../../src/core/look/textWidth.ts'

/** A text of one font as it stands on the frame; pixels. */
export type ShownText = {
  text: string
  em: number
  left: number
  right: number
  baseline: number
  /** ASS that draws it alone, in white. */
  ass: string
}

type ShownTextsArgs = { frame: number; metrics: FontMetrics; spec: SegmentSpec }

/** Every text that is seen in a frame, read from the documents that FFmpeg draws. */
export const shownTexts = ({ frame, metrics, spec }: ShownTextsArgs): ShownText[] => {
  const centiseconds = Math.floor((frame * 100) / spec.video.frameRate)
  const documents = [
    { document: spec.still, xPx: 0, yPx: 0 },
    ...spec.held.map(({ document, rect }) => ({ document, ...rect })),
    { document: spec.moving, xPx: 0, yPx: 0 },
  ]
  return documents.flatMap(({ document, xPx, yPx }) =>
    document.split('\n').flatMap((line) => {
      const [, start, end, tags, text] = dialogue.exec(line) ?? []
      if (!tags?.includes('\\fn') || !text) return []
      const isSeen = hundredths(start!) <= centiseconds && centiseconds < hundredths(end!)
      return isSeen ? [shown({ metrics, tags, text, xPx, yPx })] : []
    }),
  )
}

const dialogue = /^Dialogue: \d+,([\d:.]+),([\d:.]+),D,,0,0,0,,\{([^}]*)\}(.*)$/

const hundredths = (time: string): number => {
  const [hours, minutes, seconds] = time.split(':').map(Number)
  return Math.round(((hours! * 60 + minutes!) * 60 + seconds!) * 100)
}

type ShownArgs = { metrics: FontMetrics; tags: string; text: string; xPx: number; yPx: number }

const shown = ({ metrics, tags, text, xPx, yPx }: ShownArgs): ShownText => {
  const [, corner, x, y, family, bold, size] =
    /\\an(\d)\\pos\(([\d.-]+),([\d.-]+)\)\\fn([^\\]+)\\b([01])\\fs([\d.]+)/.exec(tags)!
  const [at, top, fs] = [Number(x) + xPx, Number(y) + yPx, Number(size)]
  const lineBox = metrics.winAscent + metrics.winDescent
  const em = (fs * metrics.unitsPerEm) / lineBox
  const faces = Object.entries(metrics.faces) as Array<
    [keyof FontMetrics['faces'], { family: string; bold: boolean }]
  >
  const [face] = faces.find(([, each]) => each.family === family && each.bold === (bold === '1'))!
  const width = textWidth({ em, face, metrics, text })
  const left = at - { '7': 0, '5': width / 2, '9': width }[corner as '5' | '7' | '9']
  const lineTop = top - (corner === '5' ? fs / 2 : 0)
  return {
    ass: `{\\an${corner}\\pos(${at},${top})\\fn${family}\\b${bold}\\fs${size}\\1c&HFFFFFF&\\bord0\\shad0}${text}`,
    baseline: lineTop + (fs * metrics.winAscent) / lineBox,
    em,
    left,
    right: left + width,
    text,
  }
}
