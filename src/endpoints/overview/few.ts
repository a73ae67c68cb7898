/** How many a widget names; the list has the rest. */
export const FEW = 6
