import type { FileIssue } from './fileIssue.ts'
import type { WorkoutFile } from './types.ts'
import { limits } from '../limits.ts'

const { max } = limits.audio.tracks

/** What the form does by itself: it takes so many tracks, and asks for a crossfade only where there are some. */
export const checkMusic = ({ audio }: Pick<WorkoutFile, 'audio'>): FileIssue[] => {
  const { crossfadeSeconds, music = [] } = audio ?? {}
  const tooMany: FileIssue = {
    level: 'error',
    path: 'audio.music',
    message: `There may be at most ${max} tracks, not ${music.length}: remove some.`,
  }
  const unused: FileIssue = {
    level: 'error',
    path: 'audio.crossfadeSeconds',
    message: `"crossfadeSeconds" (${crossfadeSeconds}) has no effect without "music": remove it.`,
  }
  return [
    ...(music.length > max ? [tooMany] : []),
    ...(music.length === 0 && crossfadeSeconds !== undefined ? [unused] : []),
  ]
}
