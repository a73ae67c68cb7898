/** Every minute on the minute, unless the block says another length. */
export const DEFAULT_EMOM_SECONDS = 60
