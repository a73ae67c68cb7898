import { label, type MessageKey } from '../messages/label.ts'
import { vocabulary, type VocabularyName } from './vocabulary.ts'

type SelectOption<Value extends string> = { label: { en: string; fr: string }; value: Value }

/** A list's values with their labels, in the shape of a select field's `options`. */
export const optionsOf = <Name extends VocabularyName>(
  name: Name,
): Array<SelectOption<(typeof vocabulary)[Name][number]>> =>
  vocabulary[name].map((value: (typeof vocabulary)[Name][number]) => ({
    // A missing label does not compile away here; messages/messages.test.ts keeps the lists in step.
    label: label(`${name}.${value}` as MessageKey),
    value,
  }))
