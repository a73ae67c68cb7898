import type { VersionFileArgs } from './createVersionFiles.ts'
import type { FilmArgs } from './createFilms.ts'
import type { VersionTextArgs } from './createVersionTexts.ts'
import type { MediaTarget } from './parseMediaPath.ts'
import type { Audience, ClipMedia, VersionMedia } from './types.ts'
import type { StoredFile } from '../../core/mp4/types.ts'
import type { StoryboardVttArgs } from '../../core/storyboard/storyboardVtt.ts'
import { outputName, variantsName } from '../../core/hls/outputName.ts'
import { msOf } from '../../core/texts/msOf.ts'
import { mediaPaths } from './mediaPaths.ts'

/** What a URL stands for, once the reader may see it. */
export type MediaChoice = {
  audience: Audience
  isImmutable: boolean
  contentLocation?: string
} & (
  | { from: 'store'; file: StoredFile; contentType: string }
  | { from: 'version'; args: VersionFileArgs }
  | { from: 'text'; args: VersionTextArgs }
  | { from: 'film'; args: FilmArgs }
  | { from: 'storyboard'; args: StoryboardVttArgs }
)

/** From a stable URL (`workouts/<id>/…`) to below `/repreel/`. */
const UP = '../../'

type OfVersionArgs = { version: VersionMedia; target: Exclude<MediaTarget, { of: 'clip' }> }

/** null: the version has no such output, or no poster. */
export const chooseOfVersion = ({ version, target }: OfVersionArgs): MediaChoice | null => {
  const { token, audience } = version
  if (target.of === 'version-poster') return poster(version, { audience, isImmutable: true })
  if (target.of === 'version') {
    const made = version.outputs.find(({ output }) => outputName(output) === target.outputName)
    const args = made && { token, ...made, resource: target.resource }
    return args ? { from: 'version', args, audience, isImmutable: true } : null
  }
  const lasting = { audience, isImmutable: true }
  if (target.of === 'version-teaser') {
    const args = version.teaser && { token, manifest: version.teaser, output: null }
    return args ? { from: 'film', args, ...lasting } : null
  }
  if (isBeside(target)) {
    const made = version.outputs.find(({ output }) => outputName(output) === target.outputName)
    return made ? chooseBeside({ lasting, made, target, token }) : null
  }
  // Of what a version is made later, the heights and languages, its master must tell: it is asked for each time.
  const stable = { audience, isImmutable: false }
  if (target.of === 'version-master') {
    const args = masterArgs({ name: target.variantsName, uriPrefix: '../', version })
    return args && { from: 'version', args, ...stable }
  }
  if (target.resource === 'poster')
    return poster(version, { ...stable, contentLocation: UP + mediaPaths.versionPoster(token) })
  const [made] = version.outputs
  if (!made) return null
  const paths = { token, output: made.output }
  if (target.resource === 'mp4') {
    const args: VersionFileArgs = { token, ...made, resource: { kind: 'mp4' } }
    return { from: 'version', args, ...stable, contentLocation: UP + mediaPaths.versionMp4(paths) }
  }
  // What it lists has URLs for ever, so a version that appears while somebody watches changes nothing for them.
  const uriPrefix = `${UP}versions/${token}/`
  const args = masterArgs({ name: variantsName(made.output), uriPrefix, version })
  return args && { from: 'version', args, ...stable }
}

type Beside = Extract<MediaTarget, { of: 'version-text' | 'version-storyboard' | 'version-download' }>

const isBeside = (target: MediaTarget): target is Beside =>
  ['version-text', 'version-storyboard', 'version-download'].includes(target.of)

type ChooseBesideArgs = {
  lasting: Pick<MediaChoice, 'audience' | 'isImmutable'>
  made: VersionMedia['outputs'][number]
  target: Beside
  token: string
}

/** What an output has beside its video. */
const chooseBeside = ({ lasting, made, target, token }: ChooseBesideArgs): MediaChoice | null => {
  const { manifest, output, storyboard } = made
  if (target.of === 'version-text')
    return { from: 'text', args: { token, locale: output.locale, name: target.name }, ...lasting }
  if (target.of === 'version-download') return { from: 'film', args: { token, manifest, output }, ...lasting }
  if (!storyboard) return null
  if (target.part === 'webp')
    return { from: 'store', file: picture(storyboard.key), contentType: 'image/webp', ...lasting }
  const totalMs = msOf(manifest.video.frames)
  return { from: 'storyboard', args: { pictureUrl: 'storyboard.webp', storyboard, totalMs }, ...lasting }
}

type MasterArgs = { name: string; uriPrefix: string; version: VersionMedia }

/** null: the version has no such video. */
const masterArgs = ({ name, uriPrefix, version: { outputs, token } }: MasterArgs): VersionFileArgs | null => {
  const variants = outputs.filter(({ output }) => variantsName(output) === name)
  const [first] = variants
  if (!first) return null
  const { aacFrames } = first.manifest.sound
  const locales = new Set([first.output.locale, ...outputs.map(({ output }) => output.locale)])
  const sounds = [...locales].flatMap((locale) => {
    // The sound of a language is the same in all its videos; one of another length would run away from the picture.
    return (
      outputs.find(
        ({ manifest, output }) => output.locale === locale && manifest.sound.aacFrames === aacFrames,
      ) ?? []
    )
  })
  return { token, resource: { kind: 'master' }, sounds, uriPrefix, variants }
}

type OfClipArgs = { clip: ClipMedia; resource: 'mp4' | 'poster' }

export const chooseOfClip = ({ clip, resource }: OfClipArgs): MediaChoice | null => {
  const { hash, audience } = clip
  if (resource === 'poster') return poster(clip, { audience, isImmutable: true })
  const file: StoredFile = { kind: 'clips', key: hash, extension: 'mp4' }
  return { from: 'store', file, contentType: 'video/mp4', audience, isImmutable: true }
}

const poster = (
  { posterKey }: { posterKey: string | null },
  how: Pick<MediaChoice, 'audience' | 'isImmutable' | 'contentLocation'>,
): MediaChoice | null => {
  if (posterKey === null) return null
  return { from: 'store', file: picture(posterKey), contentType: 'image/webp', ...how }
}

const picture = (key: string): StoredFile => ({ kind: 'pictures', key, extension: 'webp' })
