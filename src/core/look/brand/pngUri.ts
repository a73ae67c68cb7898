/** How a PNG begins as the text that a brand holds. */
export const PNG_URI = 'data:image/png;base64,'
