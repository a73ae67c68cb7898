/**
 * Of two words' `similarity`: one wrong letter in the middle of a word of five leaves a third. Whole words are compared (pg_trgm's
 * strict similarity), else every word that begins alike would be near.
 */
export const SIMILAR_ENOUGH = 0.32
