'use client'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../messages/label.ts'
import type { Loaded } from './overviewStore.ts'
import { useText } from '../useText.ts'

type WidgetBodyProps<T> = {
  children: (data: T) => ReactNode
  empty: MessageKey
  isEmpty: (data: T) => boolean
  loaded: Loaded<T>
}

/** What is known, what is missing and why, or what an empty card is for. */
export const WidgetBody = <T,>({ children, empty, isEmpty, loaded }: WidgetBodyProps<T>) => {
  const text = useText()
  const { data, error } = loaded
  if (data === null)
    return (
      <p className="repreel-overview__quiet">{error ? text('overview.error') : text('overview.loading')}</p>
    )
  return isEmpty(data) ? <p className="repreel-overview__quiet">{text(empty)}</p> : <>{children(data)}</>
}
