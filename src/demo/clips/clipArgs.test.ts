import { expect, test } from 'vitest'
import { clipArgs } from './clipArgs.ts'
import { loopFrames } from './loopFrames.ts'

test('raw BT.709 pictures become an H.264 MOV that says so', () => {
  expect(clipArgs({ output: 'out.mov', rawFrames: 'in.yuv', repeats: 3 }).join(' ')).toBe(
    '-f rawvideo -pix_fmt yuv420p -s 1280x720 -r 30 -stream_loop 2 -i in.yuv ' +
      '-c:v libx264 -preset veryfast -crf 14 -threads 1 -pix_fmt yuv420p ' +
      '-color_range tv -colorspace bt709 -color_primaries bt709 -color_trc bt709 ' +
      '-movflags +faststart -f mov -y out.mov',
  )
})

test('a quick movement is repeated to two seconds or more, a slow one stands once', () => {
  expect([0.9, 1.2, 2, 6].map(loopFrames)).toEqual([
    { frames: 27, repeats: 3 },
    { frames: 36, repeats: 2 },
    { frames: 60, repeats: 1 },
    { frames: 180, repeats: 1 },
  ])
})
