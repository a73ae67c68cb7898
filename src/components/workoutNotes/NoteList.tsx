'use client'
import type { Issue } from '../../core/workout/issue.ts'
import type { MessageKey } from '../../messages/label.ts'
import { Banner, useTranslation } from '@payloadcms/ui'
import { placeOf } from '../../collections/rules/placeOf.ts'
import { messageOf } from '../../core/workout/messageOf.ts'
import { useText } from '../useText.ts'

type NoteListProps = {
  heading: MessageKey
  notes: ReadonlyArray<Pick<Issue, 'key' | 'params' | 'path'>>
  type: 'error' | 'info'
}

export const NoteList = ({ heading, notes, type }: NoteListProps) => {
  const { i18n } = useTranslation()
  const text = useText()
  if (notes.length === 0) return null
  return (
    <Banner type={type}>
      <strong>{text(heading)}</strong>
      <ul style={{ margin: '.25rem 0 0', paddingInlineStart: '1.2em' }}>
        {notes.map(({ key, params, path }) => (
          <li key={`${path} ${key}`}>
            {[placeOf({ language: i18n.language, path }), messageOf({ key, locale: i18n.language, params })]
              .filter(Boolean)
              .join(': ')}
          </li>
        ))}
      </ul>
    </Banner>
  )
}
