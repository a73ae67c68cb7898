/** Of two words' trigrams: one wrong letter in the middle of a word of five leaves a third in common. */
export const SIMILAR_ENOUGH = 0.3
