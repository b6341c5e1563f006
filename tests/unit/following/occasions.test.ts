import { expect, test } from 'vitest'
import { occasions, occasionsOf } from '#app/domain/following/occasions.ts'

const draft = {
  ...{ draft: true, answersToCome: true, nextBegun: false, line: true },
}

test('of a line in a draft everything can still come', () => {
  expect(occasionsOf(draft)).toEqual(occasions)
})

test('of a budget that is adopted no adoption is promised', () => {
  const adopted = { ...draft, draft: false, answersToCome: false, nextBegun: true }
  expect(occasionsOf(adopted)).toEqual(['version', 'hearing'])
})

test('an answer is promised as long as one can come, the next year to those who follow a line', () => {
  expect(occasionsOf({ ...draft, draft: false })).toContain('answer')
  expect(occasionsOf({ ...draft, line: false })).not.toContain('next-year')
  expect(occasionsOf({ ...draft, nextBegun: true })).not.toContain('next-year')
})
