import type { MessageKey } from '../../messages/label.ts'

type SegmentTextArgs = {
  /** The interval's kind and, where it has one, its name: `work: Squat`. */
  label: string
  text: (key: MessageKey) => string
}

/** What a segment shows, in the language of the admin panel. */
export const segmentText = ({ label, text }: SegmentTextArgs): string => {
  const [, kind = '', name = ''] = /^(\w+)(?:: (.*))?$/su.exec(label) ?? []
  const known = `interval.${kind}`
  if (!isKind(known)) return label
  return name === '' ? text(known) : `${text(known)}: ${name}`
}

const kinds = [
  'interval.prepare',
  'interval.work',
  'interval.switch_sides',
  'interval.rest',
  'interval.round_rest',
  'interval.message',
  'interval.outro',
] as const satisfies readonly MessageKey[]

const isKind = (key: string): key is (typeof kinds)[number] => (kinds as readonly string[]).includes(key)
