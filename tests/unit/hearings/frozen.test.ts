import { expect, test } from 'vitest'
import { answeredAfter, asOf } from '#app/domain/hearings/frozen.ts'

const at = (day: string) => new Date(`${day}T06:00:00Z`)
const answer = (day: string) => ({ text: 'Жооп', at: at(day), by: 'А. Осмонова' })
const questions = [
  { number: 1, at: at('2026-07-05'), answer: answer('2026-07-06') },
  { number: 2, at: at('2026-07-05'), answer: answer('2026-07-15') },
  { number: 3, at: at('2026-07-05'), answer: null },
  { number: 4, at: at('2026-07-20'), answer: answer('2026-07-26') },
]
const published = at('2026-07-08')

test('minutes hold what was asked and answered until they were published, and nothing later', () => {
  expect(asOf(questions, published)).toEqual([
    questions[0],
    { ...questions[1], answer: null },
    questions[2],
  ])
})

test('whom the office named later to answer does not stand in them; whom it had named before does', () => {
  const named = (given: Date | null) => ({
    ...{ number: 5, at: at('2026-07-05'), answer: null, responsible: 'Жер адиси', given },
  })
  const [before, later, always] = asOf(
    [named(at('2026-07-07')), named(at('2026-07-15')), named(null)],
    published,
  )
  expect([before?.responsible, later?.responsible, always?.responsible]).toEqual([
    'Жер адиси',
    '',
    'Жер адиси',
  ])
})

test('answers that came later stand apart', () => {
  expect(answeredAfter(questions, published).map(({ number }) => number)).toEqual([2, 4])
})
