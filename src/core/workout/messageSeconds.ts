/** How long a message stands where its editor says nothing. */
export const DEFAULT_MESSAGE_SECONDS = 10
