/** The workout cannot be rendered as it stands: tell the editor, do not retry. */
export class UnrenderableError extends Error {
  override readonly name = 'UnrenderableError'
}
