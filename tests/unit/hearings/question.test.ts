import { expect, test } from 'vitest'
import { cameIn, shareOfWomen } from '#app/domain/hearings/attendance.ts'
import { canTakeOver, countQuestions, dueOf, questionState } from '#app/domain/hearings/question.ts'
import { usualTerms } from '#app/domain/hearings/terms.ts'
import { exampleAttendance, exampleHearing } from '#app/ui/hearings/example-hearing.ts'

const on = (text: string) => new Date(`${text}Z`)
const answered = (at: string) => ({ text: 'Ооба', at: on(at), by: 'Адам' })
const due = dueOf(exampleHearing, usualTerms, on('2027-02-13T09:00:00'))

test('what is asked before the hearing is answered there, the rest within the term', () => {
  expect(dueOf(exampleHearing, usualTerms, on('2027-02-01T04:00:00'))).toBe('2027-02-13')
  expect(due).toBe('2027-02-27')
})

test('an answer on the last day is in time, in Bishkek; the next day it is late, and without one overdue', () => {
  // 23:59 and 00:01 of Bishkek
  expect(
    questionState({ due, answer: answered('2027-02-27T17:59:00') }, on('2027-03-05T00:00:00')),
  ).toBe('in-time')
  expect(
    questionState({ due, answer: answered('2027-02-27T18:01:00') }, on('2027-03-05T00:00:00')),
  ).toBe('late')
  expect(questionState({ due, answer: null }, on('2027-02-27T17:59:00'))).toBe('open')
  expect(questionState({ due, answer: null }, on('2027-02-27T18:01:00'))).toBe('overdue')
})

test('a question becomes a remark once, and not where it is answered, hidden or of no budget', () => {
  const asked = { answer: null, hidden: null, remark: null }
  const budget = { budget: { year: 2027, version: 1 } }
  const at = on('2027-02-20T04:00:00')
  expect(canTakeOver(asked, budget)).toBeNull()
  const refused = [
    { ...asked, remark: { year: 2027, number: 4, at } },
    { ...asked, answer: answered('2027-02-20T04:00:00') },
    { ...asked, hidden: { at, reason: 'Жеке маалымат' } },
  ].map((one) => canTakeOver(one, budget))
  expect([...refused, canTakeOver(asked, { budget: null })]).toEqual([
    ...['taken-over', 'answered', 'hidden', 'no-budget'],
  ])
})

test('the figures of a report are those of its questions', () => {
  const questions = [
    { kind: 'question' as const, due, answer: answered('2027-02-20T04:00:00') },
    { kind: 'proposal' as const, due, answer: answered('2027-03-20T04:00:00') },
    { kind: 'proposal' as const, due, answer: null },
    {
      kind: 'proposal' as const,
      due,
      answer: null,
      remark: { year: 2027, number: 4, at: on('2027-02-20T04:00:00') },
    },
  ]
  expect(countQuestions(questions, on('2027-03-21T00:00:00'))).toEqual({
    ...{ all: 4, question: 1, proposal: 3 },
    ...{ 'in-time': 1, late: 1, open: 0, overdue: 1, remark: 1 },
  })
})

test('who came is counted over all villages, and of nobody no share is told', () => {
  const came = cameIn(exampleAttendance.counts)
  expect(came).toEqual({ women: 22, men: 25, all: 47 })
  expect(shareOfWomen(came)).toBeCloseTo(22 / 47)
  expect(shareOfWomen(cameIn([]))).toBeNull()
})
