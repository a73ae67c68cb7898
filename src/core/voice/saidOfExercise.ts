/** What a recording of an exercise's name is found by, whatever the exercise is called. */
export const saidOfExercise = (id: string): string => `exercise:${id}`
