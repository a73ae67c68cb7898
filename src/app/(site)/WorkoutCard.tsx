import type { Workout } from '../../generated/payload-types.ts'

type WorkoutCardProps = {
  apiRoute: string
  workout: Pick<Workout, 'facts' | 'id' | 'level' | 'summary' | 'title' | 'video'>
}

/** The stable addresses serve whatever version is current. */
export const WorkoutCard = ({ apiRoute, workout }: WorkoutCardProps) => {
  const base = `${apiRoute}/repreel/workouts/${workout.id}`
  return (
    <li>
      {workout.video?.playable ? (
        <a href={`${base}/video.mp4`}>
          <img alt="" height={720} loading="lazy" src={`${base}/poster.webp`} width={1280} />
          <h2>{workout.title}</h2>
        </a>
      ) : (
        <>
          <p className="waiting">{waitingText(workout.video)}</p>
          <h2>{workout.title}</h2>
        </>
      )}
      <p className="facts">
        {[minutesOf(workout.facts?.totalSeconds), levels[workout.level]].filter(Boolean).join(' · ')}
      </p>
      {workout.summary ? <p>{workout.summary}</p> : null}
    </li>
  )
}

const waitingText = (video: Workout['video']): string => {
  if (video?.status === 'failed') return 'The video could not be made yet'
  const percent = video?.progress?.percent
  return typeof percent === 'number' ? `The video is being made: ${percent} %` : 'The video is being made'
}

const levels: Readonly<Record<Workout['level'], string>> = {
  advanced: 'Advanced',
  beginner: 'Beginner',
  intermediate: 'Intermediate',
}

const minutesOf = (seconds: number | null | undefined): string =>
  seconds ? `${Math.max(1, Math.round(seconds / 60))} min` : ''
