'use client'
import type { Issue } from '../../core/workout/issue.ts'
import { Banner, useFormFields, useTranslation } from '@payloadcms/ui'
import { placeOf } from '../../collections/rules/placeOf.ts'
import { messageOf } from '../../core/workout/messageOf.ts'

type Note = Pick<Issue, 'key' | 'level' | 'params' | 'path'>

/** What the last save found: what a publish will refuse, and what is worth a second thought. */
export const WorkoutNotes = () => {
  const { i18n } = useTranslation()
  const notes = useFormFields(([fields]) => fields['facts.notes']?.value as Note[] | null | undefined) // checkWorkout wrote it
  if (!notes || notes.length === 0) return null
  const refused = notes.some(({ level }) => level === 'error')
  return (
    <Banner type={refused ? 'error' : 'info'}>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
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
