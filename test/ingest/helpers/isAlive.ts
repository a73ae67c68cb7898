import { execFileSync } from 'node:child_process'

/** Whether any process has this mark in its arguments. */
export const isAlive = (mark: string): boolean =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .some((args) => args.includes(mark) && args.includes('ffmpeg'))
