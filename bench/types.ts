export type BenchOptions = {
  /** A quick look: the shortest programmes, one round; writes nothing. @default false */
  short: boolean
  /** Measures what was measured before, too. @default false */
  again: boolean
  /** Measures nothing: writes what earlier runs have measured. @default false */
  kept: boolean
  /** Of everything that is random. @default 1 */
  seed: number
  /** Lengths of the programmes. @default [3, 10, 30] */
  minutes: readonly number[]
  /** @default ['easy', 'hard'] */
  sets: readonly ClipSet[]
  /** @default ['burned', 'clean', 'music'] */
  forms: readonly RenderForm[]
  /** How often each thing is measured; the median counts. @default by what it costs: 1–3 */
  rounds: number | null
}

/** Small and clean, or 1080p at 40 Mbit/s with noise; a phone's lie between. */
export type ClipSet = 'easy' | 'hard'

/** The two looks with voice and beeps, and the burned one with music besides. */
export type RenderForm = 'burned' | 'clean' | 'music'

export type BenchArgs = {
  /** Gone when the benchmark ends. */
  folder: string
  /** Kept between runs: made clips, what was measured. */
  cacheFolder: string
  log: (line: string) => void
  options: BenchOptions
  /** Writes a file beside the results, e.g. a plot; a short run writes none. */
  writeBeside: (name: string, content: string) => Promise<void>
}

/** One benchmark: measures, answers what it found in Markdown, and cleans up after itself. */
export type Bench = (args: BenchArgs) => Promise<string>
