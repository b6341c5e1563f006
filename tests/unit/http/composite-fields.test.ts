import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  checkWithPlace,
  names,
  periodIn,
  village,
} from '#app/http/forms/composite-fields.server.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { amount, day, optionalDay, text, title } from '#app/http/forms/form-fields.server.ts'

const faultsOf = (answers: Record<string, string[]>, schema: z.ZodType) => {
  const form = checkAnswers(answers, schema)
  return form.refused ? form.faults.map(({ field, reason }) => [field, reason.key]) : 'taken'
}
const takenFrom = (answers: Record<string, string[]>, schema: z.ZodType) => {
  const form = checkAnswers(answers, schema)
  return form.refused ? form.faults : form.value
}
const dayIn = (...[day, month, year]: string[]) => ({
  'born-day': [day ?? ''],
  'born-month': [month ?? ''],
  'born-year': [year ?? ''],
})

test('a day is written as three figures, with or without a nought in front', () => {
  const born = z.object({ born: day() })
  expect(takenFrom(dayIn('5', '03', '1990'), born)).toEqual({ born: '1990-03-05' })
  expect(takenFrom({ born: ['1990-03-05'] }, born)).toEqual({ born: '1990-03-05' })
})

test('a day that does not exist or is half written is refused at the day, an empty one only where it is needed', () => {
  const born = z.object({ born: day() })
  const noSuchDay = faultsOf(dayIn('31', '2', '1990'), born)
  expect(noSuchDay).toEqual([['born', 'no-such-day']])
  for (const parts of [
    ['5', '', '1990'],
    ['5', 'март', '1990'],
    ['5', '3', '90'],
  ])
    expect(faultsOf(dayIn(...parts), born)).toEqual([['born', 'not-a-date']])
  expect(faultsOf(dayIn('', '', ''), born)).toEqual([['born', 'fill-in']])
  expect(faultsOf({}, born)).toEqual([['born', 'fill-in']])
  expect(takenFrom(dayIn('', '', ''), z.object({ born: optionalDay() }))).toEqual({ born: null })
})

test('a name needs its Kyrgyz; the others may stay empty', () => {
  const schema = z.object({ title: names({ max: 10 }) })
  expect(
    takenFrom({ 'title-ky': ['Жол'], 'title-ru': [''], 'title-en': ['Road'] }, schema),
  ).toEqual({
    title: { ky: 'Жол', en: 'Road' },
  })
  expect(faultsOf({ 'title-ru': ['слишком длинное'] }, schema)).toEqual([
    ['title-ky', 'fill-in'],
    ['title-ru', 'too-long'],
  ])
  expect(faultsOf({}, schema)).toEqual([['title-ky', 'fill-in']])
})

test('a period that is looked for may be open at an end; what is no day does not narrow', () => {
  const asked = (query: string) => periodIn(new URLSearchParams(query), 'on')
  expect(asked('on-from=2026-12-01&on-to=')).toEqual({ from: '2026-12-01', to: null })
  expect(asked('on-from=2026-02-31&on-to=2026-12-31')).toEqual({ from: null, to: '2026-12-31' })
})

test('faults of a pin and of the fields beside it are told at once', () => {
  const answers = { village: ['nowhere'], latitude: ['north'], longitude: ['74.5'] }
  const form = checkWithPlace(answers, z.object({ village: village() }))
  expect(form.refused && form.faults.map(({ field, reason }) => [field, reason.key])).toEqual([
    ['village', 'choose-village'],
    ['latitude', 'not-coordinates'],
  ])
})

test('an amount beyond every budget is refused at its field, however long it is', () => {
  const schema = z.object({ cost: amount() })
  expect(takenFrom({ cost: ['100 000 000 000'] }, schema)).toEqual({ cost: 10_000_000_000_000 })
  for (const written of ['100000000001', '999999999999', '9'.repeat(30)])
    expect(faultsOf({ cost: [written] }, schema)).toEqual([['cost', 'amount-too-large']])
  expect(faultsOf({ cost: ['abc'] }, schema)).toEqual([['cost', 'not-an-amount']])
})

test('a title or a name needs letters that can be seen, and keeps none that cannot', () => {
  const schema = z.object({ name: title({ max: 20, min: 2 }) })
  for (const written of ['\u200b\u200b\u200b', '\u3164\u3164', '\u2800\u2800', '\u00ad\u2060'])
    expect(faultsOf({ name: [written] }, schema)).not.toBe('taken')
  expect(faultsOf({ name: ['——'] }, schema)).toEqual([['name', 'needs-letters']])
  expect(faultsOf({ name: ['А\u200b'] }, schema)).toEqual([['name', 'needs-letters']])
  expect(takenFrom({ name: ['Ас\u200bанова \u00a0 Айгүл'] }, schema)).toEqual({
    name: 'Асанова Айгүл',
  })
})

test('a field that was not answered is empty, whatever is sent under a name that begins like its own', () => {
  const schema = z.object({ owner: text({ max: 20 }), 'owner-note': text({ max: 20 }) })
  expect(takenFrom({ 'owner-note': ['жеке'] }, schema)).toEqual({ owner: '', 'owner-note': 'жеке' })
})
