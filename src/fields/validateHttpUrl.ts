/** Links of editors are shown to the public: `javascript:` and `data:` must not get through. */
export const validateHttpUrl = (value: string | null | undefined): true | string => {
  if (!value) return true
  const url = URL.parse(value)
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return true
  return `“${value}” is no web address: it must start with https:// or http://.`
}
