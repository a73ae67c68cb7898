export type ParsedCue = { id: string | null; startMs: number; endMs: number; text: string }

const TIMES = /^(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})$/

/** The blocks of a WebVTT file as its specification reads them; throws at whatever is no cue. */
export const parseVtt = (file: string): ParsedCue[] => {
  const [head, ...blocks] = file.trimEnd().split(/\n{2,}/)
  if (head !== 'WEBVTT') throw new Error(`The file begins with ${JSON.stringify(head)}`)
  return blocks.map((block) => {
    const lines = block.split('\n')
    const id = lines[0]!.includes('-->') ? null : lines.shift()!
    const times = TIMES.exec(lines.shift() ?? '')
    if (!times || lines.length === 0 || lines.some((line) => line.includes('-->')))
      throw new Error(`This is no cue: ${JSON.stringify(block)}`)
    const [h, m, s, ms, h2, m2, s2, ms2] = times.slice(1).map(Number)
    return {
      id,
      startMs: ((h! * 60 + m!) * 60 + s!) * 1000 + ms!,
      endMs: ((h2! * 60 + m2!) * 60 + s2!) * 1000 + ms2!,
      text: lines.join('\n'),
    }
  })
}
