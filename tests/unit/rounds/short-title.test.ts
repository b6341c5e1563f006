import { expect, test } from 'vitest'
import { shortTitle } from '#app/domain/rounds/short-title.ts'

test.each([
  ['Жаштардын бюджети 2027', 'Жаштардын бюджети 2027'],
  ['Айыл бюджети 2027: акча эмнеге жумшаларын тургундар чечет', 'Айыл бюджети 2027'],
  ['Бюджет аймака 2027 – жители решают, на что пойдут деньги', 'Бюджет аймака 2027'],
  ['Чүй-Токмоктун 2027-жылдагы (жаштар) бюджети', 'Чүй-Токмоктун 2027-жылдагы'],
])('a long title is called by its beginning, never by a word cut in two: %s', (title, short) => {
  expect(shortTitle(title)).toBe(short)
})

test('a long title without a beginning of its own has no short one', () => {
  expect(shortTitle('Тамчы айыл аймагынын эки миң жыйырма жетинчи жылга бюджети')).toBeNull()
  expect(shortTitle(': бюджет, который решают жители аймака')).toBeNull()
})
