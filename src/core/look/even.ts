/** The nearest even number of pixels: chroma is halved, so an odd edge leaves a black line. */
export const even = (pixels: number): number => Math.round(pixels / 2) * 2
