import { expect, test } from 'vitest'
import { DeclaredQuery, declaredIn, pageNumber } from '#app/http/pages/query-words.ts'

const words = { order: ['cost', 'new'], page: pageNumber, words: 5 }
const given = (query: string) => declaredIn(new URLSearchParams(query), words).toString()

test('a page is given its own words within their bounds, always in the same order', () => {
  expect(given('page=2&order=new&words=мост')).toBe(given('words=мост&x=1&order=new&page=2&page=7'))
  expect(given('page=2&order=new')).toBe('order=new&page=2')
})

test('what a page does not read, and what is out of bounds, is as if nobody had sent it', () => {
  expect(given('who=1&who=2&constructor=x&__proto__=y')).toBe('')
  expect(given('page=0&order=old&words=')).toBe('')
  expect(given('page=1234567&order=cost ')).toBe('')
  expect(given('words=abcdefgh')).toBe('words=abcde')
})

test('a page that reads a word which it does not declare fails at the first visit', () => {
  const query = new DeclaredQuery(new URLSearchParams('page=2'), words)
  expect(query.get('page')).toBe('2')
  for (const read of ['get', 'getAll', 'has'] as const)
    expect(() => query[read]('sort')).toThrow('reads "sort" behind ? and does not declare it')
})
