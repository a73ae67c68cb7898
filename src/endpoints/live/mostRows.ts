/** Of a topic at once; where more have changed, the page reads again what it shows. */
export const MOST_ROWS = 500
