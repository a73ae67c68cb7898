export type BenchOptions = {
  /** A quick look: the shortest programmes, one round. @default false */
  short: boolean
  /** Measures what was measured before, too. @default false */
  again: boolean
  /** Of everything that is random. @default 1 */
  seed: number
  /** Lengths of the programmes. @default [3, 10, 30] */
  minutes: readonly number[]
  /** @default ['easy', 'hard'] */
  sets: readonly ClipSet[]
  /** How often each thing is measured; the median counts. @default 3 */
  rounds: number
}

/** Small and clean, or 1080p at 40 Mbit/s with noise; a phone's lie between. */
export type ClipSet = 'easy' | 'hard'

export type BenchArgs = {
  /** Gone when the benchmark ends. */
  folder: string
  /** Kept between runs: made clips, what was measured. */
  cacheFolder: string
  log: (line: string) => void
  options: BenchOptions
}

/** One benchmark: measures, answers what it found in Markdown, and cleans up after itself. */
export type Bench = (args: BenchArgs) => Promise<string>
