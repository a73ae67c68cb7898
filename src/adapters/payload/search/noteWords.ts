/**
 * The words that there are and that a misspelt one may mean: no numbers, no short ones, nothing that is marked. Without a
 * unique index: two saves that bring the same new word would wait for each other, and in another order for ever; the word
 * stands there twice instead. Words that no document has any more stay, and find nothing.
 */
export const noteWords = (words: string): string => `
INSERT INTO repreel.search_word (word)
SELECT DISTINCT word FROM (${words}) AS brought
WHERE length(word) >= 4 AND word !~ '[/0-9]'
  AND NOT EXISTS (SELECT FROM repreel.search_word AS known WHERE known.word COLLATE "C" = brought.word)`
