import type { StoreFigures } from '../../jobs/store/storeFigures.ts'
import type { FileProblem, VerifyReport } from '../../jobs/store/verifyStore.ts'

/** Decimal, as disks are sold and `REPREEL_STORE_MAX_GB` counts. */
export const bytesText = (bytes: number): string => {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`
}

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`)

/** One line a kind, and the sum. */
export const figureLines = (figures: StoreFigures): string[] => {
  const line = (name: string, count: number, bytes: number, rest: string): string =>
    `${name.padEnd(10)} ${files(count).padStart(12)} ${bytesText(bytes).padStart(10)}  ${rest}`
  return [
    ...figures.kinds.map((kind) =>
      line(
        kind.kind,
        kind.files,
        kind.bytes,
        `${bytesText(kind.referencedBytes)} needed, oldest ${kind.oldestAt.slice(0, 10)}`,
      ),
    ),
    line(
      'all',
      figures.files,
      figures.bytes,
      `${bytesText(figures.referencedBytes)} needed, ${bytesText(figures.unreferencedBytes)} in ${files(figures.unreferencedFiles)} that nothing refers to`,
    ),
  ]
}

/** What was found, worst first. */
export const reportLines = (report: VerifyReport): string[] => [
  ...report.problems.map(problemLine),
  ...report.unknown.map(
    ({ bytes, path }) => `? unknown: ${path} (${bytesText(bytes)}) is none of the store’s files`,
  ),
  ...(report.noted > 0
    ? [`! ${files(report.noted)} had no checksum yet: taken as they are, and noted now`]
    : []),
  `${files(report.files)} read, ${bytesText(report.bytes)}; ${countOf(report, 'damaged')} damaged, ${countOf(report, 'missing')} missing, ${report.unknown.length} unknown; ${bytesText(report.figures.unreferencedBytes)} that nothing refers to`,
  ...(report.stoppedAt === null
    ? []
    : [`Stopped; go on with: npx repreel store verify --from ${report.stoppedAt}`]),
]

const countOf = ({ problems }: VerifyReport, problem: FileProblem['problem']): number =>
  problems.filter((found) => found.problem === problem).length

const problemLine = ({ healing, name, problem }: FileProblem): string => {
  const file = `${problem}: ${name.kind}/${name.key}.${name.extension}`
  if (healing === null) return `✗ ${file}`
  return healing.healed ? `✓ ${file}: made again, with the same bytes` : `✗ ${file}: ${healing.why}`
}
