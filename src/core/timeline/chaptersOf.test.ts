import { expect, test } from 'vitest'
import { chaptersOf } from './chaptersOf.ts'
import { planTimeline } from './planTimeline.ts'
import { block, item, message, workout } from './testing/builders.ts'

const check = (plan: ReturnType<typeof workout>, expected: readonly string[]) => {
  const chapters = chaptersOf(planTimeline(plan))
  expect(chapters.map((one) => `${one.index} ${one.title} ${one.startSeconds}..${one.endSeconds}`)).toEqual(
    expected,
  )
}

test('a chapter is an exercise with both its sides and the rest after it', () => {
  check(
    workout([block([item('Lunge', { side: 'both_sides' }), message('Water'), item('Squat')], { rounds: 2 })]),
    [
      '0 Get ready 0..10',
      '1 Lunge 10..115',
      '2 Water 115..125',
      '3 Squat 125..165',
      '4 Round 2 of 2 165..225',
      '5 Lunge 225..330',
      '6 Water 330..340',
      '7 Squat 340..380',
      '8 Well done 380..385',
    ],
  )
})

test('chapters speak the workout’s language', () => {
  check(
    workout([block([item('Fente')]), block([item('Étirement')], { phase: 'cooldown' })], { locale: 'fr' }),
    [
      '0 Préparez-vous 0..10',
      '1 Fente 10..50',
      '2 Retour au calme 50..110',
      '3 Étirement 110..150',
      '4 Bravo 150..155',
    ],
  )
})
