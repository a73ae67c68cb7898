import type { LiveRender } from '../../core/live/types.ts'
import type { MessageKey } from '../../messages/label.ts'
import { fillBlanks } from '../../core/fillBlanks.ts'
import { timeLeftText } from './timeLeftText.ts'

type ProgressTextArgs = {
  render: Pick<LiveRender, 'done' | 'percent' | 'secondsLeft' | 'status' | 'total'>
  text: (key: MessageKey) => string
}

/** “42 % · 12 of 30 segments · about 2 min left”; null before anything is known. */
export const progressText = ({ render, text }: ProgressTextArgs): string | null => {
  const { done, percent, secondsLeft, status, total } = render
  if (status === 'queued' || total === 0) return null
  return [
    fillBlanks({ blanks: { percent }, text: text('live.percent') }),
    fillBlanks({ blanks: { done, total }, text: text('live.segments') }),
    timeLeftText({ seconds: secondsLeft, text }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
