/** What an editor's pages ask: the name of the page's part, and a request to Payload's own handler. */
export type AdminQuestion = { name: string; path: string; init?: { method: string; body: string } }

type AdminQuestionsArgs = {
  /** Of every exercise of one workout. */
  exerciseIds: readonly number[]
  workoutId: number
}

/** Each part of the panel adds its own. */
export const adminQuestions = ({ exerciseIds, workoutId }: AdminQuestionsArgs): AdminQuestion[] => [
  { name: 'picker: all', path: '/repreel/exercise-picker' },
  { name: 'picker: a word', path: '/repreel/exercise-picker?q=squat' },
  { name: 'picker: misspelt', path: '/repreel/exercise-picker?q=kettelbel' },
  {
    name: 'picker: filters',
    path: '/repreel/exercise-picker?level=beginner&equipment=mat,none&impact=low&noJump=true',
  },
  { name: 'picker: page 20', path: '/repreel/exercise-picker?page=20' },
  {
    init: { body: JSON.stringify({ ids: exerciseIds }), method: 'POST' },
    name: 'cards of a workout',
    path: '/repreel/exercise-cards',
  },
  { name: 'dashboard', path: '/repreel/overview' },
  { name: 'Payload: list of renders', path: '/renders?depth=1&limit=10&sort=-createdAt' },
  { name: 'Payload: list of workouts', path: '/workouts?depth=1&limit=10&draft=true&sort=-updatedAt' },
  { name: 'Payload: one workout', path: `/workouts/${workoutId}?depth=0&draft=true` },
]
