import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type JournalArgs = {
  again: boolean
  folder: string
  /** Measures nothing: what was not measured before is a NotMeasuredError. @default false */
  kept?: boolean
  log: (line: string) => void
}
type OnceArgs<T> = {
  name: string
  of: unknown
  measure: () => Promise<T>
  /** false measures anew, e.g. because a file that was made is gone. @default true */
  holds?: boolean
  /**
   * The source that it was measured with, where that matters: another one measures anew, and `kept` shows it all the
   * same, because a `Recorded` figure says of which commit it is.
   */
  source?: string
}

type Entry = { result: unknown; source: string | null }

export class NotMeasuredError extends Error {}

/** What was measured before is not measured again, so that a long benchmark goes on where it was stopped. */
export type Journal = <T>(args: OnceArgs<T>) => Promise<T>

/** `of` is everything the figure depends on: commands, clips, round. */
export const createJournal =
  ({ again, folder, kept = false, log }: JournalArgs): Journal =>
  async <T>({ holds = true, measure, name, of, source }: OnceArgs<T>): Promise<T> => {
    const key = createHash('sha256')
      .update(JSON.stringify([name, of]))
      .digest('hex')
      .slice(0, 24)
    const path = join(folder, `${key}.json`)
    const earlier = again || !holds ? null : await readEntry(path)
    if (earlier && (kept || earlier.source === (source ?? null))) {
      log(`${name}: measured before`)
      return earlier.result as T // this function wrote it
    }
    if (kept) throw new NotMeasuredError(`${name} was not measured`)
    const result = await measure()
    await mkdir(folder, { recursive: true })
    const entry: Entry = { result, source: source ?? null }
    await writeFile(`${path}.new`, JSON.stringify(entry))
    await rename(`${path}.new`, path)
    return result
  }

const readEntry = async (path: string): Promise<Entry | null> => {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as Entry)
}
