type BytesTextArgs = { bytes: number; /** BCP 47. */ language: string }

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A size as an editor reads it: 12 MB, 1.4 GB; 12 Mo in French. */
export const bytesText = ({ bytes, language }: BytesTextArgs): string => {
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** power
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
  }).format(value)
}
