import type { FileIssue } from './fileIssue.ts'
import type { WorkoutFile } from './types.ts'

/** Clips, music and a logo lie in the clips' folder or below it: a workout file from elsewhere must not read the rest of the disk. */
export const checkFileNames = ({
  audio,
  exercises,
  look,
}: Pick<WorkoutFile, 'audio' | 'exercises' | 'look'>): FileIssue[] => [
  ...(look?.brand?.logo === undefined
    ? []
    : checkName({ like: '"logo.png" or "brand/logo.png"', name: look.brand.logo, path: 'look.brand.logo' })),
  ...(audio?.music ?? []).flatMap((name, i) =>
    checkName({ like: '"song.mp3" or "music/song.mp3"', name, path: `audio.music.${i}` }),
  ),
  ...Object.entries(exercises).flatMap(([id, { clip }]) =>
    checkName({ like: '"squat.mov" or "legs/squat.mov"', name: clip, path: `exercises.${id}.clip` }),
  ),
]

type CheckNameArgs = { like: string; name: string; path: string }

const checkName = ({ like, name, path }: CheckNameArgs): FileIssue[] =>
  isInside(name)
    ? []
    : [
        {
          level: 'error',
          path,
          message: `"${name}" is not the name of a file in the clips' folder, like ${like}.`,
        },
      ]

const isInside = (name: string): boolean =>
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
  !/[\\\0-\x1f]|^[a-z]:/i.test(name)
