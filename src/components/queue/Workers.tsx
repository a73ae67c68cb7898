'use client'
import type { QueuePage } from '../../core/queue/types.ts'
import { fillBlanks } from '../../core/fillBlanks.ts'
import { useText } from '../useText.ts'

type WorkersProps = { workers: QueuePage['workers'] | null }

/** Who works, and when each was heard of last. */
export const Workers = ({ workers }: WorkersProps) => {
  const text = useText()
  if (workers === null) return <p>{text('overview.loading')}</p>
  if (workers.length === 0) return <p role="status">{text('overview.noWorker')}</p>
  return (
    <ul className="repreel-queue__workers">
      {workers.map(({ ageSeconds, build, concurrency }, i) => (
        <li key={i}>
          {fillBlanks({
            blanks: { count: concurrency, seconds: Math.round(ageSeconds) },
            text: text('queue.worker'),
          })}
          {build ? <small>{build}</small> : null}
        </li>
      ))}
    </ul>
  )
}
