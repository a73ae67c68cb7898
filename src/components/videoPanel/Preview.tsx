'use client'
import type { PanelRender } from './types.ts'
import { isMoving } from '../live/isMoving.ts'
import { RenderError } from '../live/RenderError.tsx'
import { useText } from '../useText.ts'
import { RenderProgress } from './RenderProgress.tsx'
import { usePreviewUrl } from './usePreviewUrl.ts'
import { videoBox } from './videoBox.ts'

type PreviewProps = { apiUrl: string; preview: PanelRender | null }

/** The draft as a small video, which nobody but staff sees. */
export const Preview = ({ apiUrl, preview }: PreviewProps) => {
  const text = useText()
  const url = usePreviewUrl({ apiUrl, preview })
  if (!preview) return null
  return (
    <div style={{ display: 'grid', gap: '.5rem' }}>
      <h4 style={{ margin: 0 }}>{text('video.preview.heading')}</h4>
      {isMoving(preview.status) ? <RenderProgress render={preview} /> : null}
      {preview.status === 'failed' ? <RenderError error={preview.error} /> : null}
      {url ? <video controls key={url} preload="metadata" src={url} style={videoBox} /> : null}
    </div>
  )
}
