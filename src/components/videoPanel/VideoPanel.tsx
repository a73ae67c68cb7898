'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { slugs } from '../../collections/slugs.ts'
import { durationText } from '../cells/durationText.ts'
import { RenderError } from '../live/RenderError.tsx'
import { useText } from '../useText.ts'
import { OlderVersions } from './OlderVersions.tsx'
import { panelState } from './panelState.ts'
import { Preview } from './Preview.tsx'
import { RenderProgress } from './RenderProgress.tsx'
import { VideoNotes } from './VideoNotes.tsx'
import { useRenderAction } from './useRenderAction.ts'
import { useRenders } from './useRenders.ts'
import { videoBox } from './videoBox.ts'

/** The workout's video as it is served now, what is being made, and what an editor can do about it. */
export const VideoPanel = () => {
  const { config } = useConfig()
  const { hasSavePermission: mayEdit = false, id } = useDocumentInfo()
  const text = useText()
  const apiUrl = `${config.serverURL ?? ''}${config.routes.api}`
  const { reload, renders } = useRenders({ apiUrl, workoutId: id })
  const { act, isBusy } = useRenderAction({ apiUrl, reload })
  if (id === undefined || renders === null) return null
  const { current, failed, moving, older, preview } = panelState(renders)
  const media = `${apiUrl}/repreel/workouts/${id}`
  const button = (label: string, path: string) => (
    <Button
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => void act(path)}
      size="small"
    >
      {label}
    </Button>
  )
  return (
    <section style={{ display: 'grid', gap: '1rem', marginBlockEnd: '2rem', maxWidth: '48rem' }}>
      <h3 style={{ margin: 0 }}>{text('video.heading')}</h3>
      {current ? (
        <video
          controls
          key={current.token}
          poster={`${media}/poster.webp`}
          preload="none"
          src={`${media}/video.mp4`}
          style={videoBox}
        />
      ) : null}
      {current ? (
        <p style={{ margin: 0 }}>
          {text('render.revision')} {current.revision} · {text(`renderStatus.${current.status}`)}
          {current.durationSeconds ? ` · ${durationText(current.durationSeconds)}` : ''}
        </p>
      ) : null}
      <VideoNotes render={moving ?? current} />
      {!current && !moving && !failed ? <p style={{ margin: 0 }}>{text('video.none')}</p> : null}
      {moving ? <RenderProgress render={moving} /> : null}
      {failed ? <RenderError error={failed.error} /> : null}
      {mayEdit ? (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '.75rem' }}>
          {moving ? button(text('video.cancel'), `${slugs.renders}/${moving.id}/cancel`) : null}
          {failed ? button(text('video.retry'), `${slugs.renders}/${failed.id}/retry`) : null}
          {button(text('video.preview'), `${slugs.workouts}/${id}/preview`)}
          {current && !moving ? button(text('video.rerender'), `${slugs.workouts}/${id}/render`) : null}
        </div>
      ) : null}
      <Preview apiUrl={apiUrl} preview={preview} />
      <OlderVersions
        isBusy={isBusy}
        mayEdit={mayEdit}
        onChoose={(render) => void act(`${slugs.renders}/${render.id}/roll-back`)}
        versions={older}
      />
    </section>
  )
}
