'use client'
import type { VoiceNote } from '../../core/voice/notes/types.ts'
import { useTranslation } from '@payloadcms/ui'
import { voiceNoteText } from '../../core/voice/notes/voiceNoteText.ts'

export const RenderNoteList = ({ notes }: { notes: readonly VoiceNote[] }) => {
  const { i18n } = useTranslation()
  return (
    <ul style={{ margin: '.25rem 0', paddingInlineStart: '1.2em' }}>
      {notes.map((note) => (
        <li key={note.message}>{voiceNoteText({ ...note, locale: i18n.language })}</li>
      ))}
    </ul>
  )
}
