import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareParts, sideOf } from '#app/domain/versions/compare-parts.ts'
import { type Change, compareTexts } from '#app/domain/versions/compare-texts.ts'

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

test('of a table the lines that differ are shown whole, on the side where they stand', () => {
  const before = { label: 'Баасы', lines: ['Чырак: 6 даана', 'Мамы: 6 даана'] }
  const after = { label: 'Баасы', lines: ['Чырак: 8 даана', 'Мамы: 6 даана', 'Кабель: 90 м'] }
  const [part] = compareParts([before], [after])
  const shown = (side: 'before' | 'after') =>
    sideOf(part?.changes ?? [], side).map(({ kind, text }) => `${kind} ${text.trim()}`)
  expect(shown('before')).toEqual(['removed Чырак: 6 даана', 'same Мамы: 6 даана'])
  expect(shown('after')).toEqual([
    'added Чырак: 8 даана',
    'same Мамы: 6 даана',
    'added Кабель: 90 м',
  ])
})

test('parts that are the same are left out, and one that is only in one of both is told', () => {
  const same = { label: 'Аталышы', words: 'Таза суу' }
  const [gone, ...others] = compareParts([same, { label: 'Жери', words: 'Мектеп' }], [same])
  expect(gone).toEqual({ label: 'Жери', changes: [{ kind: 'removed', text: 'Мектеп ' }] })
  expect(others).toEqual([])
})
