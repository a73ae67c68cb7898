/** A line of `espeak-ng --voices`, as far as choosing needs it. */
export type EspeakVoice = {
  /** A language code in lower case, such as `en-gb`: what `-v` takes. */
  id: string
  /** The codes that the voice speaks, the lower the better. */
  speaks: ReadonlyMap<string, number>
}

/** ` 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)` */
export const parseEspeakVoices = (list: string): EspeakVoice[] =>
  list.split('\n').flatMap((line) => {
    const [, priority, id, file, others = ''] =
      /^\s*(\d+)\s+(\S+)\s+\S+\s+\S+\s+(\S+)\s*(.*)$/.exec(line) ?? []
    // MBROLA's are listed whether or not its program and its voices are installed.
    if (id === undefined || file!.startsWith('mb/')) return []
    const also = [...others.matchAll(/\((\S+) (\d+)\)/g)].map(([, code, rank]): [string, number] => [
      code!.toLowerCase(),
      Number(rank),
    ])
    return [{ id: id.toLowerCase(), speaks: new Map([...also, [id.toLowerCase(), Number(priority)]]) }]
  })
