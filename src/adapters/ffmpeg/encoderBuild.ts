import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'

/** Libraries whose update changes pixels or bytes while FFmpeg's own version stays. */
const LIBRARIES = /\/lib(x264|ass|freetype|harfbuzz|fribidi|zimg|swscale|avfilter|avcodec)\.so/

/** FFmpeg's version and the full version of each library that draws or encodes, where they are shared ones. */
export const encoderBuild = async ({
  program,
  version,
}: {
  program: string
  version: string
}): Promise<string> => {
  // Fails on static builds and where there is no ldd: then the version says it all.
  const { stdout } = await promisify(execFile)('ldd', [program]).catch(() => ({ stdout: '' }))
  const paths = stdout.split('\n').flatMap((line) => /=> (\/\S+)/.exec(line)?.[1] ?? [])
  const libraries = await Promise.all(
    paths.filter((path) => LIBRARIES.test(path)).map((path) => realpath(path)),
  )
  return [`ffmpeg ${version}`, ...libraries.map((path) => basename(path)).toSorted()].join(' ')
}
