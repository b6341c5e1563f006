import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, compareTexts } from '#app/domain/proposals/compare.ts'

const side = (changes: readonly Change[], gone: Change['kind']) =>
  changes
    .filter(({ kind }) => kind !== gone)
    .map(({ text }) => text)
    .join('')

test('a changed number is shown as one word that went and one that came', () => {
  expect(compareTexts('Бул жерге 10 чырак керек', 'Бул жерге 14 чырак керек')).toEqual([
    { kind: 'same', text: 'Бул жерге ' },
    { kind: 'removed', text: '10 ' },
    { kind: 'added', text: '14 ' },
    { kind: 'same', text: 'чырак керек ' },
  ])
})

test('the same text has no changes', () => {
  expect(compareTexts('Таза суу', 'Таза суу')).toEqual([{ kind: 'same', text: 'Таза суу' }])
  expect(compareTexts('', '')).toEqual([])
})

test('both texts can be read from the changes', () => {
  const words = fc.array(fc.constantFrom('суу', 'жол', '14', 'чырак', '\n'), { maxLength: 12 })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = compareTexts(before.join(' '), after.join(' '))
      const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
      expect(squeezed(side(changes, 'removed'))).toBe(squeezed(after.join(' ')))
      expect(squeezed(side(changes, 'added'))).toBe(squeezed(before.join(' ')))
    }),
  )
})

test('a text too long to compare is shown as replaced, quickly', () => {
  const long = 'сөз '.repeat(20_000)
  expect(compareTexts(long, `${long}дагы`).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
