import { expect, test } from 'vitest'
import { type Comparable, mostAlike } from '#app/domain/proposals/finding/similar.ts'

const inUpper = { village: 2, villageNames: ['Жогорку Ак-Булуң', 'Верхний Ак-Булун'] }
const lamps: Comparable = { title: 'Мектеп көчөсүнө 6 чырак', theme: 'lighting', ...inUpper }
const isAlike = (a: Comparable, b: Comparable) => mostAlike(a, [b], 3).length === 1

test.each([
  ['Жогорку Ак-Булуңда көчө жарыктары', 'lighting'],
  ['Көчөгө чырак орнотуу', 'lighting'],
  ['Мектепке жарык: чырактар', 'lighting'],
] as const)('«%s» is shown beside six lamps for the school street', (title, theme) => {
  expect(isAlike({ title, theme, ...inUpper }, lamps)).toBe(true)
})

test.each([
  ['Бала бакчанын чатырын оңдоо', 'school'],
  ['Жогорку Ак-Булуңга таза суу', 'water'],
  ['Мектептин ашканасын оңдоо жана эмерек алуу', 'school'],
  ['Мектептин ашканасына эмерек', 'school'],
] as const)('«%s» is not', (title, theme) => {
  expect(isAlike({ title, theme, ...inUpper }, lamps)).toBe(false)
})

test('it works for Russian, with other endings', () => {
  const written: Comparable = {
    title: 'Освещение улицы Школьной',
    theme: 'lighting',
    village: 1,
    villageNames: [],
  }
  const there: Comparable = { ...written, title: 'Уличное освещение возле школы', village: 3 }
  expect(isAlike(written, there)).toBe(true)
  expect(isAlike(written, { ...there, title: 'Ремонт крыши детского сада' })).toBe(false)
})

test('letters left out on the keyboard change nothing', () => {
  expect(isAlike({ ...lamps, title: 'мектеп кочосуно чырак' }, lamps)).toBe(true)
})

test('the name of the village alone does not make two proposals alike', () => {
  const stadium: Comparable = { title: 'Жогорку Ак-Булуң: стадион', theme: 'sport', ...inUpper }
  expect(isAlike(stadium, { ...lamps, title: 'Жогорку Ак-Булуң: чырак' })).toBe(false)
})

test('only the closest are shown, the closest first', () => {
  const others = ['Көчө чырагы', 'Мектеп көчөсүнө чырак', 'Чырак', 'Көчөгө чырак', 'Суу'].map(
    (title): Comparable => ({ ...lamps, title }),
  )
  expect(mostAlike(lamps, others, 3).map(({ title }) => title)[0]).toBe('Мектеп көчөсүнө чырак')
  expect(mostAlike(lamps, others, 3)).toHaveLength(3)
})
