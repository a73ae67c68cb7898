import type { DefaultServerCellComponentProps } from 'payload'
import type { Workout } from '../../generated/payload-types.ts'
import { WorkoutState } from './WorkoutState.tsx'

/** Of the row no more than what is shown travels to the browser. */
export const VideoStateCell = ({ rowData }: DefaultServerCellComponentProps) => {
  const row = rowData as Partial<Workout> | undefined // a row of the collection that this cell is on
  if (row?.id === undefined) return null
  const { playable, progress, stale, status } = row.video ?? {}
  return (
    <WorkoutState
      id={row.id}
      isPlayable={playable === true}
      isStale={stale === true}
      progress={
        progress
          ? {
              done: progress.done ?? 0,
              percent: progress.percent ?? 0,
              secondsLeft: progress.etaSeconds ?? null,
              total: progress.total ?? 0,
            }
          : null
      }
      status={status ?? null}
    />
  )
}
