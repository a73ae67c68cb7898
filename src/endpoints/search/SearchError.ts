/** The question cannot be answered as it was put; the message quotes what is wrong. */
export class SearchError extends Error {}
