import type { ClipRecipe } from './clipSource.ts'
import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { access, mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { clipSourceFilters } from './clipSource.ts'

type MakeClipArgs = { folder: string; recipe: ClipRecipe }

/** The clip's file, made once: its name is the hash of the command. */
export const makeClip = async ({ folder, recipe }: MakeClipArgs): Promise<string> => {
  const args = argsOf(recipe)
  const hash = createHash('sha256').update(JSON.stringify(args)).digest('hex').slice(0, 12)
  const path = join(folder, `${recipe.name}-${hash}.mov`)
  if (
    await access(path).then(
      () => true,
      () => false,
    )
  )
    return path
  await mkdir(folder, { recursive: true })
  const temporary = `${path}.new.mov`
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-y', ...args, temporary])
  await rename(temporary, path)
  return path
}

const argsOf = (recipe: ClipRecipe): string[] => [
  ...['-f', 'lavfi', '-i', `${clipSourceFilters(recipe)}${formFilters[recipe.form]}`],
  ...(recipe.hasSound ? ['-f', 'lavfi', '-i', `sine=frequency=330:duration=${recipe.seconds}`] : []),
  ...encoderOf(recipe),
]

const formFilters: Record<ClipRecipe['form'], string> = {
  plain: ',format=yuv420p',
  'wide pixels': ',setsar=64/45,format=yuv420p',
  hdr: ',zscale=p=bt2020:t=smpte2084:m=bt2020nc:pin=bt709:tin=bt709:min=bt709:rin=tv:r=tv:npl=203,format=yuv420p10le',
}

const encoderOf = ({ form, noise }: ClipRecipe): string[] =>
  form === 'hdr'
    ? [
        ...['-c:v', 'libx265', '-preset', 'ultrafast', '-crf', '18', '-tag:v', 'hvc1'],
        ...['-x265-params', 'log-level=error:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc'],
      ]
    : ['-c:v', 'libx264', '-preset', 'veryfast', ...(noise > 10 ? ['-b:v', '40M'] : ['-crf', '20'])]
