/** Reads well in every language; Payload's own stands in American order whatever the language. */
export const dayAndTime = { displayFormat: 'd MMM yyyy, HH:mm', pickerAppearance: 'dayAndTime' } as const
