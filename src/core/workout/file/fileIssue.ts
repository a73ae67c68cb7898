export type FileIssue = {
  level: 'error' | 'warning'
  /** Keys and indices from the top, like `blocks.0.items.2.side`; '' for the whole file. */
  path: string
  message: string
}
