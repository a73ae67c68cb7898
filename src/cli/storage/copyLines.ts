import type { CopyReport } from '../../adapters/store/copy/types.ts'
import { bytesText } from '../../server/store/reportLines.ts'

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`)

export const copyStatus = ({ copied, problems, there }: CopyReport): string =>
  `${files(copied.files)} copied (${bytesText(copied.bytes)}), ${there.files} there already, ${problems.length} not copied`

/** What was not copied first, then the sum. */
export const copyLines = (report: CopyReport): string[] => [
  ...report.problems.map(({ path, why }) => `✗ ${path}: ${why}`),
  `${files(report.copied.files)} copied and read back, ${bytesText(report.copied.bytes)}; ${report.there.files} there already, ${bytesText(report.there.bytes)}; ${report.problems.length} not copied`,
  ...(report.isStopped ? ['Stopped; run the same command to go on'] : []),
]
