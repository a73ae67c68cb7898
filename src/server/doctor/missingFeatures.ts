import { type FeatureKind, ffmpegFeatures } from './ffmpegFeatures.ts'

/** What this FFmpeg lacks of what we use, e.g. `filter zscale`. */
export const missingFeatures = (present: Record<FeatureKind, ReadonlySet<string>>): string[] =>
  (Object.keys(ffmpegFeatures) as FeatureKind[]).flatMap((kind) =>
    ffmpegFeatures[kind]
      .map((feature) => (typeof feature === 'string' ? [feature] : feature))
      .filter((names) => !names.some((name) => present[kind].has(name)))
      .map((names) => `${kind.slice(0, -1)} ${names.join(' or ')}`),
  )
