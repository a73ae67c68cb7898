import type { VersionTextName } from '../../core/texts/versionTexts.ts'
import { versionTexts } from '../../core/texts/versionTexts.ts'

export type HlsResource =
  | { kind: 'video' | 'audio' | 'iframes' | 'video-init' | 'audio-init' }
  | { kind: 'video-fragment' | 'audio-fragment' | 'iframe-fragment'; n: number }

/** What below a version's output can be asked for. */
export type OutputResource = { kind: 'mp4' } | HlsResource

export type MediaTarget =
  | { of: 'version'; token: string; outputName: string; resource: OutputResource }
  | { of: 'version-poster'; token: string }
  /** All heights of one language, aspect and look. */
  | { of: 'version-master'; token: string; variantsName: string }
  | { of: 'version-teaser'; token: string }
  | { of: 'version-storyboard'; token: string; outputName: string; part: 'vtt' | 'webp' }
  | { of: 'version-download'; token: string; outputName: string }
  | { of: 'version-text'; token: string; outputName: string; name: VersionTextName }
  | { of: 'workout'; workoutId: string; resource: 'mp4' | 'master' | 'poster' }
  | { of: 'clip'; hash: string; resource: 'mp4' | 'poster' }

/** Understands a path below the API's `/repreel/`; null for any other, so that nothing is guessed. */
export const parseMediaPath = (path: string): MediaTarget | null => {
  for (const [pattern, targetOf] of routes) {
    const groups = pattern.exec(path)?.groups
    if (groups) return targetOf(groups)
  }
  return null
}

type Groups = Partial<Record<string, string>>
type Route = readonly [pattern: RegExp, targetOf: (groups: Groups) => MediaTarget]

const TOKEN = '(?<token>[0-9a-f]{32})'
const OUTPUT = '(?<output>[A-Za-z0-9-]{1,60})'
const ID = '(?<id>[A-Za-z0-9-]{1,64})'
const HASH = '(?<hash>[0-9a-f]{64})'

const route = (pattern: string, targetOf: Route[1]): Route => [new RegExp(`^${pattern}$`), targetOf]

const ofOutput = (pattern: string, resourceOf: (groups: Groups) => OutputResource): Route =>
  route(`versions/${TOKEN}/${OUTPUT}${pattern}`, (groups) => ({
    of: 'version',
    token: groups.token ?? '',
    outputName: groups.output ?? '',
    resource: resourceOf(groups),
  }))

const ofText = (name: VersionTextName): Route =>
  route(`versions/${TOKEN}/${OUTPUT}/${name.replace('.', '\\.')}`, ({ output = '', token = '' }) => ({
    of: 'version-text',
    token,
    outputName: output,
    name,
  }))

const ofStoryboard = (part: 'vtt' | 'webp'): Route =>
  route(`versions/${TOKEN}/${OUTPUT}/storyboard\\.${part}`, ({ output = '', token = '' }) => ({
    of: 'version-storyboard',
    token,
    outputName: output,
    part,
  }))

const ofWorkout = (pattern: string, resource: 'mp4' | 'master' | 'poster'): Route =>
  route(`workouts/${ID}/${pattern}`, ({ id = '' }) => ({ of: 'workout', workoutId: id, resource }))

const ofClip = (pattern: string, resource: 'mp4' | 'poster'): Route =>
  route(`clips/${HASH}${pattern}`, ({ hash = '' }) => ({ of: 'clip', hash, resource }))

/** No leading zeros: one fragment has one URL. */
const NUMBER = '(?<n>0|[1-9]\\d{0,5})'

const routes: readonly Route[] = [
  route(`versions/${TOKEN}/poster\\.webp`, ({ token = '' }) => ({ of: 'version-poster', token })),
  // Before the outputs: a teaser is none, whatever its name says.
  route(`versions/${TOKEN}/teaser\\.mp4`, ({ token = '' }) => ({ of: 'version-teaser', token })),
  ofOutput('\\.mp4', () => ({ kind: 'mp4' })),
  route(`versions/${TOKEN}/${OUTPUT}/master\\.m3u8`, ({ token = '', output = '' }) => ({
    of: 'version-master',
    token,
    variantsName: output,
  })),
  ofOutput('/video\\.m3u8', () => ({ kind: 'video' })),
  ofOutput('/audio\\.m3u8', () => ({ kind: 'audio' })),
  ofOutput('/iframes\\.m3u8', () => ({ kind: 'iframes' })),
  ofOutput('/video-init\\.mp4', () => ({ kind: 'video-init' })),
  ofOutput('/audio-init\\.mp4', () => ({ kind: 'audio-init' })),
  ofOutput(`/v${NUMBER}\\.m4s`, ({ n }) => ({ kind: 'video-fragment', n: Number(n) })),
  ofOutput(`/a${NUMBER}\\.m4s`, ({ n }) => ({ kind: 'audio-fragment', n: Number(n) })),
  ofOutput(`/i${NUMBER}\\.m4s`, ({ n }) => ({ kind: 'iframe-fragment', n: Number(n) })),
  route(`versions/${TOKEN}/${OUTPUT}/download\\.mp4`, ({ output = '', token = '' }) => ({
    of: 'version-download',
    token,
    outputName: output,
  })),
  ofStoryboard('vtt'),
  ofStoryboard('webp'),
  ...(Object.keys(versionTexts) as VersionTextName[]).map(ofText),
  ofWorkout('video\\.mp4', 'mp4'),
  ofWorkout('master\\.m3u8', 'master'),
  ofWorkout('poster\\.webp', 'poster'),
  ofClip('\\.mp4', 'mp4'),
  ofClip('/poster\\.webp', 'poster'),
]
