import { expect, it } from 'vitest'
import { questions } from './questions'

it('each question can be asked by REST with the same words', () => {
  expect(
    questions
      .slice(0, 1)
      .concat(questions.slice(3, 4))
      .map(question => question.rest),
  ).toEqual(['GET /api/v1/payments/totals?by=supplier', 'GET /api/v1/payments?min=1000000&sort=-amount'])
})
