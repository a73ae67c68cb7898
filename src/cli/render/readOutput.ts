import type { OutputSpec } from '../../core/segments/types.ts'
import { OperatorError } from '../../server/OperatorError.ts'

/** What can be asked for, the default first. */
const choices = {
  aspect: ['16:9', '9:16', '1:1'],
  look: ['burned', 'clean'],
  height: ['720', '1080', '480'],
  quality: ['standard', 'high', 'preview'],
} as const satisfies Record<string, readonly string[]>

/** The words of a command line for `parseArgs`. */
export const outputOptions = {
  aspect: { type: 'string', default: choices.aspect[0] },
  look: { type: 'string', default: choices.look[0] },
  height: { type: 'string', default: choices.height[0] },
  quality: { type: 'string', default: choices.quality[0] },
} as const

type OutputWords = Record<keyof typeof choices, string>

/** Which video is to be made. Throws OperatorError where a word is none of those that can be chosen. */
export const readOutput = ({ aspect, height, look, quality }: OutputWords): Omit<OutputSpec, 'locale'> => ({
  aspect: choice({ name: 'aspect', of: choices.aspect, word: aspect }),
  look: choice({ name: 'look', of: choices.look, word: look }),
  height: Number(choice({ name: 'height', of: choices.height, word: height })) as OutputSpec['height'],
  quality: choice({ name: 'quality', of: choices.quality, word: quality }),
})

type ChoiceArgs<Word extends string> = { name: string; of: readonly Word[]; word: string }

const choice = <Word extends string>({ name, of, word }: ChoiceArgs<Word>): Word => {
  const found = of.find((one) => one === word)
  if (found === undefined) throw new OperatorError(`--${name} takes ${of.join(', ')}, got "${word}"`)
  return found
}
