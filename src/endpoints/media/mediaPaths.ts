import type { OutputSpec } from '../../core/segments/types.ts'
import type { VersionTextName } from '../../core/texts/versionTexts.ts'
import { outputName, variantsName } from '../../core/hls/outputName.ts'

/** The paths of media below the API's `/repreel/`: the reverse of `parseMediaPath`. */
export const mediaPaths = {
  versionMp4: ({ token, output }: { token: string; output: OutputSpec }): string =>
    `versions/${token}/${outputName(output)}.mp4`,
  versionHls: ({ token, output }: { token: string; output: OutputSpec }): string =>
    `versions/${token}/${variantsName(output)}/master.m3u8`,
  versionDownload: ({ token, output }: { token: string; output: OutputSpec }): string =>
    `versions/${token}/${outputName(output)}/download.mp4`,
  versionStoryboard: ({ token, output }: { token: string; output: OutputSpec }): string =>
    `versions/${token}/${outputName(output)}/storyboard.vtt`,
  versionTeaser: (token: string): string => `versions/${token}/teaser.mp4`,
  versionText: ({
    name,
    output,
    token,
  }: {
    token: string
    output: OutputSpec
    name: VersionTextName
  }): string => `versions/${token}/${outputName(output)}/${name}`,
  versionPoster: (token: string): string => `versions/${token}/poster.webp`,
  workoutMp4: (workoutId: string | number): string => `workouts/${workoutId}/video.mp4`,
  workoutHls: (workoutId: string | number): string => `workouts/${workoutId}/master.m3u8`,
  workoutPoster: (workoutId: string | number): string => `workouts/${workoutId}/poster.webp`,
  clip: (hash: string): string => `clips/${hash}.mp4`,
  clipPoster: (hash: string): string => `clips/${hash}/poster.webp`,
}
