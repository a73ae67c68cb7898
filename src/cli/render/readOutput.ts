import type { OutputSpec } from '../../core/segments/types.ts'
import type { OperatorError } from '../../server/OperatorError.ts'

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

type ReadOutputArgs = {
  words: Record<keyof typeof choices, string>
  /** The error that says so, with the command's usage. */
  wrong: (what: string) => OperatorError
}

/** Which video is to be made. Throws where a word is none of those that can be chosen. */
export const readOutput = ({ words, wrong }: ReadOutputArgs): Omit<OutputSpec, 'locale'> => {
  const choice = <Word extends string>(name: keyof typeof choices, of: readonly Word[]): Word => {
    const found = of.find((one) => one === words[name])
    if (found === undefined) throw wrong(`--${name} takes ${of.join(', ')}, got "${words[name]}"`)
    return found
  }
  return {
    aspect: choice('aspect', choices.aspect),
    look: choice('look', choices.look),
    height: Number(choice('height', choices.height)) as OutputSpec['height'],
    quality: choice('quality', choices.quality),
  }
}
