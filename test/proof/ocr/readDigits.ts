import { type ReadTextArgs, readText } from './readText.ts'

const words = ['--psm', '7', '-l', 'eng', '-c', 'tessedit_char_whitelist=0123456789:']
const sizesPx = [26, 34, 44]

/** A digit alone is hard for a reader of lines: what most sizes say, or the first where all differ. */
export const readDigits = async (args: Omit<ReadTextArgs, 'words'>): Promise<string> => {
  const read: string[] = []
  for (const scaledCapPx of sizesPx) read.push(await readText({ ...args, scaledCapPx, words }))
  return (
    read.find((text, i) => text !== '' && read.indexOf(text) !== i) ?? read.find((text) => text !== '') ?? ''
  )
}
