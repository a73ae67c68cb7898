import type { Theme } from '../core/look/themes.ts'
import type { WorkoutExercise } from '../core/workout/types.ts'
import type { EngineSettings } from './types.ts'
import sharp from 'sharp'
import { previewSpecs } from '../core/look/brand/previewSpecs.ts'
import { drawStill } from './drawStill.ts'

type DrawLookPreviewArgs = {
  exercise: WorkoutExercise | null
  locale: string
  settings: Pick<EngineSettings, 'fonts' | 'runFfmpeg' | 'scratchDir' | 'store'>
  signal?: AbortSignal
  theme: Theme
}

const PER_ROW = 2
const GAP_PX = 8
const WEBP_QUALITY = 86

/** Each state of the theme as a render draws it, on one WebP. */
export const drawLookPreview = async ({
  settings,
  signal,
  ...looks
}: DrawLookPreviewArgs): Promise<Buffer> => {
  const pictures: Buffer[] = []
  const moments = previewSpecs({ ...looks, metrics: settings.fonts.metrics })
  for (const { frame, spec } of moments)
    pictures.push(await drawStill({ frame, settings, spec, ...(signal && { signal }) }))
  const { heightPx, widthPx } = moments[0]!.spec.video
  const along = (count: number, size: number): number => count * size + (count - 1) * GAP_PX
  return sharp({
    create: {
      background: { alpha: 0, b: 0, g: 0, r: 0 },
      channels: 4,
      height: along(Math.ceil(pictures.length / PER_ROW), heightPx),
      width: along(PER_ROW, widthPx),
    },
  })
    .composite(
      pictures.map((input, i) => ({
        input,
        left: (i % PER_ROW) * (widthPx + GAP_PX),
        top: Math.floor(i / PER_ROW) * (heightPx + GAP_PX),
      })),
    )
    .webp({ quality: WEBP_QUALITY })
    .toBuffer()
}
