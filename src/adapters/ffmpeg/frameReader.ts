import { Writable } from 'node:stream'

/** Takes what `-progress` writes ("frame=12" among other lines) and tells each frame number. */
export const frameReader = (onFrame: (frame: number) => void): Writable => {
  let rest = ''
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      const lines = (rest + chunk.toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const frame = /^frame=\s*(\d+)$/.exec(line.trimEnd())
        if (frame) onFrame(Number(frame[1]))
      }
      done()
    },
  })
}
