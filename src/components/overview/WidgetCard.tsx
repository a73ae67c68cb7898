'use client'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../messages/label.ts'
import { useText } from '../useText.ts'
import './overview.css'

type WidgetCardProps = {
  children: ReactNode
  count?: number | undefined
  heading: MessageKey
  /** Where all of them are. */
  href?: string
}

/** One card of the dashboard; it has its height before anything is known. */
export const WidgetCard = ({ children, count, heading, href }: WidgetCardProps) => {
  const text = useText()
  return (
    <section className="card repreel-overview">
      <header>
        <h3>
          {text(heading)}
          {count ? <span className="repreel-overview__count">{count}</span> : null}
        </h3>
        {href && count ? <a href={href}>{text('overview.all')}</a> : null}
      </header>
      {children}
    </section>
  )
}
