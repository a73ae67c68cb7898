type GridMoveArgs = { columns: number; count: number; index: number; key: string }

/** Where the arrows lead in a grid of so many columns; null: the key moves nothing. */
export const gridMove = ({ columns, count, index, key }: GridMoveArgs): number | null => {
  const last = count - 1
  const steps: Record<string, number> = {
    ArrowDown: index + columns > last && index < last ? last : index + columns,
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index - columns,
    End: last,
    Home: 0,
  }
  const to = steps[key]
  return to === undefined || to < 0 || to > last ? null : to
}
