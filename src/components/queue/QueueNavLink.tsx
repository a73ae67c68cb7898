'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useAdminHref } from '../overview/useAdminHref.ts'
import { useText } from '../useText.ts'

/** As Payload's own links look, which mark the page that is open. */
export const QueueNavLink = () => {
  const text = useText()
  const href = useAdminHref()('/queue')
  const isHere = usePathname() === href
  return (
    <Link aria-current={isHere ? 'page' : undefined} className="nav__link" href={href} prefetch={false}>
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{text('queue')}</span>
    </Link>
  )
}
