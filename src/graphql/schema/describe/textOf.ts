type Said = { name: string; label?: unknown; help?: unknown }

/** In English, as the schema is: the label and the help that editors read. null where nobody wrote any. */
export const textOf = ({ help, label }: Said): string | null => {
  const texts = [label, help].flatMap((each) => inEnglish(each) ?? [])
  return texts.length === 0 ? null : texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ')
}

/** A plain text is Payload's own, made of the field's name. */
const inEnglish = (text: unknown): string | null => {
  const said: unknown = typeof text === 'object' && text !== null ? (text as { en?: unknown }).en : null
  return typeof said === 'string' && said !== '' ? said : null
}
