'use client'
import type { QueuedJob } from '../../core/queue/types.ts'
import { Pill, useTranslation } from '@payloadcms/ui'
import { fillBlanks } from '../../core/fillBlanks.ts'
import { useAdminHref } from '../overview/useAdminHref.ts'
import { useText } from '../useText.ts'
import { ageText } from './ageText.ts'

type JobTableProps = {
  jobs: readonly QueuedJob[]
  onTick: (ids: ReadonlySet<string>) => void
  ticked: ReadonlySet<string>
}

const styles = { active: 'warning', failed: 'error', waiting: 'light-gray' } as const

/** Fifty jobs; those that failed can be ticked. */
export const JobTable = ({ jobs, onTick, ticked }: JobTableProps) => {
  const text = useText()
  const { i18n } = useTranslation()
  const href = useAdminHref()
  const failed = jobs.filter(({ state }) => state === 'failed')
  const tick = (ids: readonly string[], isTicked: boolean): void => {
    const next = new Set(ticked)
    for (const id of ids)
      if (isTicked) next.add(id)
      else next.delete(id)
    onTick(next)
  }
  return (
    <div className="repreel-queue__scroll">
      <table>
        <thead>
          <tr>
            <th>
              <input
                aria-label={text('queue.tickAll')}
                checked={failed.length > 0 && failed.every(({ id }) => ticked.has(id))}
                disabled={failed.length === 0}
                onChange={({ target }) =>
                  tick(
                    failed.map(({ id }) => id),
                    target.checked,
                  )
                }
                type="checkbox"
              />
            </th>
            <th>{text('queue.column.job')}</th>
            <th>{text('queue.column.subject')}</th>
            <th>{text('render.status')}</th>
            <th>{text('queue.column.age')}</th>
            <th>{text('queue.column.attempts')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map(({ ageSeconds, attempts, error, id, mostAttempts, queue, state, subject }) => (
            <tr key={id}>
              <td>
                {state === 'failed' ? (
                  <input
                    aria-label={`${queue} ${subject?.title ?? ''}`}
                    checked={ticked.has(id)}
                    onChange={({ target }) => tick([id], target.checked)}
                    type="checkbox"
                  />
                ) : null}
              </td>
              <td>{queue}</td>
              <td>
                {subject ? (
                  <a href={href(`/collections/${subject.collection}/${subject.id}`)}>
                    {subject.title ?? `${subject.collection} ${subject.id}`}
                  </a>
                ) : (
                  '–'
                )}
              </td>
              <td>
                <Pill pillStyle={styles[state]} size="small">
                  {text(`queue.state.${state}`)}
                </Pill>
                {error && state !== 'active' ? <small>{error}</small> : null}
              </td>
              <td>{ageText({ language: i18n.language, seconds: ageSeconds })}</td>
              <td>
                {fillBlanks({
                  blanks: { count: attempts, most: mostAttempts },
                  text: text('queue.attempts'),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
