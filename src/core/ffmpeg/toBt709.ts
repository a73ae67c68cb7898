/** From RGB to the matrix and range of the output. */
export const toBt709 = 'scale=out_color_matrix=bt709:out_range=tv:flags=bicubic'
