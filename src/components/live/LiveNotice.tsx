'use client'
import { useText } from '../useText.ts'
import { useLiveConnection } from './useLiveConnection.ts'
import './live.css'

/** In the panel's head, on every page: only where something watches and the connection is lost. It opens none. */
export const LiveNotice = () => {
  const text = useText()
  const isLost = useLiveConnection() === 'lost'
  return (
    <span className="repreel-live__notice" role="status">
      {isLost ? (
        <>
          <span aria-hidden="true" className="repreel-live__dot" />
          {text('live.lost')}
        </>
      ) : null}
    </span>
  )
}
