/**
 * The names in the output of `ffmpeg -filters`, `-encoders` and the like: a column of flags, then the name; some
 * names are lists (`mov,mp4,m4a`), and the legend above the table has an equals sign in place of a name.
 */
export const parseFeatures = (output: string): Set<string> =>
  new Set(
    output
      .split('\n')
      .map((line) => /^ [A-Z.| ]{1,7} +([a-z0-9][A-Za-z0-9_,-]*)(?: |$)/.exec(line)?.[1])
      .flatMap((name) => name?.split(',') ?? []),
  )
