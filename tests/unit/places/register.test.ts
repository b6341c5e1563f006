import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { checkEnding, endedUnits } from '#app/domain/places/end-unit.ts'
import { findUnits } from '#app/domain/places/find-units.ts'
import { standingFor, type Territory } from '#app/domain/places/territory.ts'
import { changedUnit, checkCode, checkEntry } from '#app/domain/places/unit-entry.ts'
import { countryRegister } from '#seed/reference/country-register.ts'

const day = (text: string) => parseDay(text) ?? expect.fail(`no day ${text}`)
const [template] = countryRegister()
function village(soate: string, given: Partial<Territory> = {}): Territory {
  if (!template) return expect.fail('an empty register')
  return { ...template, soate, kind: 'village', name: { ky: soate }, aliases: [], ...given }
}
const [a, b, c] = ['41702205805010', '41702205805020', '41702205805030'] as const
const all = [village(a), village(b), village(c, { validFrom: day('2020-01-01') })]
const entry = {
  name: { ky: 'Манас', ru: undefined, en: undefined },
  aliases: [],
  validFrom: null,
  population: 100,
  adults: 60,
  centre: null,
}
const keys = (faults: ReturnType<typeof checkEnding>) => faults.map(({ reason }) => reason.key)

test.each([
  ['Ak-Su', 'Ак-Суу'],
  ['Ак-Суу', 'Ak-Su'],
  ['Jeti-Oguz', 'Жети-Өгүз'],
  ['Djety-Oguz', 'Жети-Өгүз'],
  ['Issyk-Kul', 'Иссык-Куль'],
  ['Ysyk-Kol', 'Ысык-Көл'],
  ['At-Bashy', 'Ат-Башы'],
  ['Kochkor', 'Кочкор'],
  ['Жумгал', 'Jumgal'],
])('«%s» finds «%s»', (typed, name) => {
  expect(findUnits(typed, [village(a, { name: { ky: name } })])).toHaveLength(1)
})

test('a name of another sound is not found', () => {
  for (const typed of ['Ak-Sai', 'Тоң', 'Kol', 'Өзгөн'])
    expect(findUnits(typed, [village(a, { name: { ky: 'Ак-Суу' } })]), typed).toEqual([])
})

test('a renamed village is found by every name it had', () => {
  const before = village(a, { name: { ky: 'Жалал-Абад', ru: 'Джалал-Абад' }, aliases: ['Jalal'] })
  const after = changedUnit(before, { ...entry, aliases: ['Jalal'] })
  for (const name of ['Манас', 'жалал-абад', 'Джалал', 'jalal'])
    expect(findUnits(name, [after]), name).toHaveLength(1)
})

test('a merged village leads to the one it became, a divided one to both', () => {
  const on = day('2026-01-01')
  const ended = new Map(all.map((unit) => [unit.soate, unit]))
  for (const unit of endedUnits({ soate: a, on, successors: [b, c] }, all))
    ended.set(unit.soate, unit)
  expect(standingFor(a, ended, day('2026-06-01')).map(({ soate }) => soate)).toEqual([b, c])
  expect(ended.get(b)?.predecessors).toEqual([a])
  expect(ended.get(a)?.validTo).toBe(on)
})

test('a village ends once, after it began, and into villages that stand', () => {
  const on = day('2026-01-01')
  expect(checkEnding({ soate: a, on, successors: [b] }, all)).toEqual([])
  expect(keys(checkEnding({ soate: a, on, successors: [a] }, all))).toEqual(['not-a-successor'])
  expect(keys(checkEnding({ soate: a, on, successors: ['417'] }, all))).toEqual(['not-a-successor'])
  const early = { soate: c, on: day('2019-01-01'), successors: [b] }
  expect(keys(checkEnding(early, all))).toEqual(['ends-before-it-begins'])
  const after = endedUnits({ soate: a, on, successors: [b] }, all)
  expect(keys(checkEnding({ soate: a, on, successors: [] }, after))).toEqual(['ended-before'])
  expect(keys(checkEnding({ soate: a, on, successors: [] }, [village(a)]))).toEqual([
    'last-village',
  ])
})

test('a code is one of a village of the oblast, and nobody’s', () => {
  const check = (soate: string) => keys(checkCode(soate, '41702205805000', all))
  expect(check('41702205805040')).toEqual([])
  expect(check('41702205805000')).toEqual(['not-a-soate'])
  expect(check('4170220580504')).toEqual(['not-a-soate'])
  expect(check('41708205805040')).toEqual(['soate-of-elsewhere'])
  expect(check(a)).toEqual(['soate-taken'])
})

test('there are never more adults than residents', () => {
  expect(checkEntry(entry)).toEqual([])
  expect(checkEntry({ ...entry, adults: 101 }).map(({ field }) => field)).toEqual(['adults'])
})
