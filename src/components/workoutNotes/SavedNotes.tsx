'use client'
import type { Issue } from '../../core/workout/issue.ts'
import { useFormFields } from '@payloadcms/ui'
import { NoteList } from './NoteList.tsx'

type Note = Pick<Issue, 'key' | 'level' | 'params' | 'path'>

/** What the last save found: what a publish will refuse, and what is worth a second thought. */
export const SavedNotes = ({ field }: { field: string }) => {
  const notes = useFormFields(([fields]) => fields[field]?.value as Note[] | null | undefined) // a save wrote it
  const of = (level: Issue['level']) => notes?.filter((note) => note.level === level) ?? []
  return (
    <>
      <NoteList heading="notes.refused" notes={of('error')} type="error" />
      <NoteList heading="notes.advice" notes={of('warning')} type="info" />
    </>
  )
}
