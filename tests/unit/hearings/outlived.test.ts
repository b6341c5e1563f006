import { expect, test } from 'vitest'
import { versionAt } from '#app/domain/hearings/order/order.ts'
import { leftBehind, outlivedParts } from '#app/domain/hearings/order/outlived.ts'

const course = (ky: string, ru?: string, en?: string) => ({ course: { ky, ru, en } })
const editions = (...all: readonly ReturnType<typeof course>[]) =>
  all.map((text, version) => ({ version, text }))

test('a translation that stays while its Kyrgyz changes outlives it, until it is written anew or emptied', () => {
  const model = course('бир', 'один', 'one')
  const changed = course('эки', 'один', 'one')
  expect(outlivedParts(editions(model))).toEqual({})
  expect(outlivedParts(editions(model, changed))).toEqual({ course: { ru: 1, en: 1 } })
  // Later versions that change neither leave it as it is.
  expect(outlivedParts(editions(model, changed, changed))).toEqual({ course: { ru: 1, en: 1 } })
  expect(outlivedParts(editions(model, changed, course('эки', 'два', 'one')))).toEqual({
    course: { en: 1 },
  })
  expect(outlivedParts(editions(model, changed, course('эки')))).toEqual({})
})

test('a translation that is mended alone outlives nothing, and a part that is new is as old in all', () => {
  expect(outlivedParts(editions(course('бир', 'один'), course('бир', 'раз')))).toEqual({})
  expect(
    outlivedParts([
      { version: 0, text: {} },
      { version: 1, text: course('бир', 'один', 'one') },
    ]),
  ).toEqual({})
})

test('a change names each translation that it would leave behind', () => {
  const before = { ...course('бир', 'один', 'one'), answers: { ky: 'жооп', ru: 'ответ' } }
  expect(leftBehind(before, { ...before, ...course('эки', 'два', 'one') })).toEqual([
    { part: 'course', language: 'en' },
  ])
  expect(leftBehind(before, { course: before.course })).toEqual([])
})

test('what happened ran by the version that was in force then, before the first by the model', () => {
  const at = (day: string) => new Date(`${day}T06:00:00Z`)
  const orders = [
    { version: 2, at: at('2026-05-01') },
    { version: 1, at: at('2026-01-10') },
  ]
  const days = ['2026-01-09', '2026-01-10', '2026-04-30', '2026-11-01']
  expect(days.map((day) => versionAt(orders, at(day)))).toEqual([0, 1, 1, 2])
  expect(versionAt([], at('2026-11-01'))).toBe(0)
})
