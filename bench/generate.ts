import type { Bench } from './types.ts'
import { askAtOnce, type Timed } from './generate/askAtOnce.ts'
import { generateTable, type Row } from './generate/generateTable.ts'
import { openGenerator } from './generate/openGenerator.ts'

/** How long until the first byte of a generated training: of one client, of ten and of fifty at once. */
const bench: Bench = async ({ log, options: { rounds, seed, short } }) => {
  const generator = await openGenerator(log)
  const times = rounds ?? (short ? 3 : 20)
  const known = (i: number) => ({ durationMinutes: 5, seed: `${seed}/${i}` })
  try {
    // The first request of a process reads the catalogue and prepares its statements.
    await askAtOnce({ bodies: [known(-1)], generator })
    const rows: Row[] = []
    const measure = async (what: string, lots: ReadonlyArray<readonly object[]>): Promise<void> => {
      log(what)
      const answers: Timed[] = []
      for (const bodies of lots) answers.push(...(await askAtOnce({ bodies, generator })))
      rows.push({ answers, what })
    }
    const lots = Array.from({ length: times }, (_, i) => i)
    await measure(
      'one client, known clips',
      lots.map((i) => [known(i)]),
    )
    await measure(
      'one client, the same training again',
      lots.map(() => [known(0)]),
    )
    // At another speed no loop exists: the first training of each is encoded, in playing order.
    await measure(
      'one client, its clips encoded',
      generator.slugs.map((slug) => [{ exercises: [slug], intensity: 'high' }]),
    )
    await measure('10 clients at once, known clips', [clients(10).map((i) => known(1000 + i))])
    await measure('50 clients at once, known clips', [clients(50).map((i) => known(2000 + i))])
    await measure('50 clients at once, one training', [clients(50).map(() => known(3000))])
    // In another format, and at another speed, each of the ten clips must be encoded once more, for all who show it.
    await measure('10 clients at once, their clips encoded', [
      clients(10).map((i) => ({ ...known(4000 + i), aspect: '1:1' })),
    ])
    await measure('50 clients at once, their clips encoded', [
      clients(50).map((i) => ({ ...known(5000 + i), intensity: 'low' })),
    ])
    return generateTable(rows)
  } finally {
    await generator.close()
  }
}

const clients = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

export default bench
