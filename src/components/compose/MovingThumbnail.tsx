'use client'
import type { ExerciseCard } from '../../core/workout/exerciseCard.ts'
import { useReducedMotion } from './useReducedMotion.ts'

type MovingThumbnailProps = {
  /** null: not known yet, or nothing is chosen. */
  card: Pick<ExerciseCard, 'clip'> | null
  clipUrl: (hash: string) => string
  /** Plays the clip; only one at a time should. */
  isMoving: boolean
  posterUrl: (hash: string) => string
}

/** The clip's poster, and the clip itself over it while somebody looks: one clip at a time is cheap for a thousand cards. */
export const MovingThumbnail = ({ card, clipUrl, isMoving, posterUrl }: MovingThumbnailProps) => {
  const isStill = useReducedMotion()
  const hash = card?.clip?.hash
  return (
    <span className="repreel-compose__thumb">
      {hash ? (
        <img alt="" decoding="async" draggable={false} loading="lazy" src={posterUrl(hash)} />
      ) : (
        <svg aria-hidden="true" viewBox="0 0 24 24">
          <path d="M4 6h11v12H4z M15 10l5-3v10l-5-3" />
        </svg>
      )}
      {hash && isMoving && !isStill ? (
        <video aria-hidden="true" autoPlay loop muted playsInline src={clipUrl(hash)} tabIndex={-1} />
      ) : null}
    </span>
  )
}
