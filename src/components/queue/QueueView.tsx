import type { AdminViewServerProps } from 'payload'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { hasRole } from '../../access/hasRole.ts'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { QueuePage } from './QueuePage.tsx'

/** `/admin/queue`: for admins; everybody else reads that it is theirs. */
export const QueueView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const isAdmin = hasRole({ roleOf: optionsOfHost(payload).roleOf, roles: ['admin'], user })
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        {isAdmin ? <QueuePage /> : <p>{inLanguage(label('queue.adminsOnly'), i18n.language)}</p>}
      </Gutter>
    </DefaultTemplate>
  )
}
