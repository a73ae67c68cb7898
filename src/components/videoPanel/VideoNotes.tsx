'use client'
import type { PanelRender } from './types.ts'
import { Banner } from '@payloadcms/ui'
import { RenderNoteList } from '../renderNotes/RenderNoteList.tsx'
import { useText } from '../useText.ts'

/** What the video goes without, where the editor looks at it. */
export const VideoNotes = ({ render }: { render: PanelRender | null }) => {
  const text = useText()
  const notes = render?.notes ?? []
  if (notes.length === 0) return null
  return (
    <Banner type="info">
      <strong>{text('render.notes')}</strong>
      <RenderNoteList notes={notes} />
    </Banner>
  )
}
