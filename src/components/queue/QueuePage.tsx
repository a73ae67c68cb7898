'use client'
import type { JobState } from '../../core/queue/types.ts'
import { Button, SetStepNav } from '@payloadcms/ui'
import { useState } from 'react'
import { fillBlanks } from '../../core/fillBlanks.ts'
import { useText } from '../useText.ts'
import { JobTable } from './JobTable.tsx'
import { QueueActions } from './QueueActions.tsx'
import { useQueue } from './useQueue.ts'
import { Workers } from './Workers.tsx'
import './queue.css'

const states = ['failed', 'active', 'waiting'] as const

/** What waits, runs and failed, and what becomes of what failed. */
export const QueuePage = () => {
  const text = useText()
  const [state, setState] = useState<JobState | null>(null)
  const [page, setPage] = useState(1)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const { isLost, load, queue, url } = useQueue({ page, state })
  const countOf = (of: JobState): number => queue?.queues.reduce((sum, each) => sum + each[of], 0) ?? 0
  const choose = (next: JobState | null): void => {
    setState(next)
    setPage(1)
    setTicked(new Set())
  }
  const failed = queue?.jobs.filter((job) => job.state === 'failed').map(({ id }) => id) ?? []
  const shown = failed.filter((id) => ticked.has(id))
  return (
    <div className="repreel-queue">
      <SetStepNav nav={[{ label: text('queue') }]} />
      <h1>{text('queue')}</h1>
      <p className="repreel-queue__quiet">{text('queue.help')}</p>
      <Workers workers={queue?.workers ?? null} />
      <div aria-label={text('queue.show')} className="repreel-queue__states" role="group">
        <Button
          aria-label={text('queue.all')}
          buttonStyle={state === null ? 'primary' : 'secondary'}
          margin={false}
          onClick={() => choose(null)}
          size="small"
        >
          {text('queue.all')}
        </Button>
        {states.map((each) => (
          <Button
            buttonStyle={state === each ? 'primary' : 'secondary'}
            key={each}
            margin={false}
            onClick={() => choose(each)}
            size="small"
          >
            {`${text(`queue.state.${each}`)} · ${countOf(each)}`}
          </Button>
        ))}
      </div>
      <QueueActions ids={shown} onDone={load} url={url} />
      {isLost ? <p role="status">{text('live.lost')}</p> : null}
      {queue && queue.jobs.length === 0 ? (
        <p className="repreel-queue__quiet">
          {text(state === 'failed' ? 'queue.empty.failed' : 'queue.empty')}
        </p>
      ) : null}
      {queue && queue.jobs.length > 0 ? (
        <JobTable jobs={queue.jobs} onTick={setTicked} ticked={new Set(shown)} />
      ) : null}
      {queue && queue.pages > 1 ? (
        <div className="repreel-queue__pages">
          <Button
            buttonStyle="secondary"
            disabled={page <= 1}
            margin={false}
            onClick={() => setPage(page - 1)}
            size="small"
          >
            {text('queue.before')}
          </Button>
          <span>
            {fillBlanks({ blanks: { page: queue.page, pages: queue.pages }, text: text('queue.page') })}
          </span>
          <Button
            buttonStyle="secondary"
            disabled={page >= queue.pages}
            margin={false}
            onClick={() => setPage(page + 1)}
            size="small"
          >
            {text('queue.next')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
