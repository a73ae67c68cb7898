/** A number as ASS prints it: a tenth of a pixel is finer than its rasteriser shows. */
export const coordinate = (value: number): string => String(Math.round(value * 10) / 10 + 0)
