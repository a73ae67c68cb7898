/** A category was asked for that there is not. */
export class UnknownCategoryError extends Error {
  constructor({ known, slug }: { known: readonly string[]; slug: string }) {
    super(
      `There is no category “${slug}”${known.length > 0 ? `; there are ${known.map((each) => `“${each}”`).join(', ')}` : ''}.`,
    )
  }
}
