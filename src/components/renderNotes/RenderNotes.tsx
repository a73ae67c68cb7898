'use client'
import type { JSONFieldClientProps } from 'payload'
import type { VoiceNote } from '../../core/voice/notes/types.ts'
import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import { RenderNoteList } from './RenderNoteList.tsx'

/** On a render: what its video goes without, in the reader's language. */
export const RenderNotes = ({ field, path }: JSONFieldClientProps) => {
  const { value } = useField<VoiceNote[] | null>({ path })
  return (
    <div style={{ marginBlockEnd: '1.5rem' }}>
      <FieldLabel as="span" label={field.label} />
      <RenderNoteList notes={value ?? []} />
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
  )
}
