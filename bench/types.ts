/** One benchmark: measures, prints what it found in Markdown, and cleans up after itself. */
export type Bench = (args: { folder: string; log: (line: string) => void }) => Promise<string>
