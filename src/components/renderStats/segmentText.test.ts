import { expect, test } from 'vitest'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label, type MessageKey } from '../../messages/label.ts'
import { segmentText } from './segmentText.ts'

const text = (key: MessageKey) => inLanguage(label(key), 'fr')

test('a segment is named in the language of the admin panel', () => {
  const texts = ['work: Squat', 'round_rest: Fente: gauche', 'outro', 'something else: x'].map((each) =>
    segmentText({ label: each, text }),
  )
  expect(texts).toEqual(['Effort: Squat', 'Repos entre tours: Fente: gauche', 'Fin', 'something else: x'])
})
