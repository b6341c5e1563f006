import { expect, test } from 'vitest'
import { calledIn } from '#app/domain/facilities/facility.ts'

const kindName = { ky: 'Ичүүчү суу', ru: 'Питьевая вода', en: 'Drinking water' }
const villageName = { ky: 'Кең-Суу', ru: 'Кен-Суу', en: 'Ken-Suu' }
const street = { ky: 'Колонка, Достук көчөсү', ru: 'Колонка, улица Достук' }

test('a facility is called with its village, whether it has a name of its own or not', () => {
  const called = (name: typeof street | null, village: typeof villageName | null) =>
    calledIn('ru', { name, kindName, villageName: village })
  expect(called(null, villageName)).toBe('Питьевая вода, Кен-Суу')
  expect(called(street, villageName)).toBe('Колонка, улица Достук, Кен-Суу')
  expect(called(street, null)).toBe('Колонка, улица Достук')
})

test('a name that says its village is not told it twice', () => {
  const name = { ky: 'Кең-Суунун балдар бакчасы' }
  expect(calledIn('ky', { name, kindName, villageName })).toBe('Кең-Суунун балдар бакчасы')
})
