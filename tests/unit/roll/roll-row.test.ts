import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { pinIn } from '#app/domain/roll/pin.ts'
import { partOfTag, partsOfRoll, rollChanges, rollFacts } from '#app/domain/roll/roll.ts'
import { rollReader } from '#app/domain/roll/roll-row.ts'
import { sha256 } from '#app/sha256.server.ts'

const on = parseDay('2026-10-01')
if (!on) throw new Error('a day')
const round = { number: 3, title: { ky: 'Раунд' }, minAge: 16, on }
const villages = [
  { number: 1, names: ['Ак-Булуң', 'Ак-Булун'] },
  { number: 2, names: ['Жогорку'] },
]
const reader = (option = '3') => rollReader({ villages, rounds: [round] }, { option })
const row = {
  pin: '21405199000001',
  name: 'Асанова Айгүл',
  born: '14.05.1990',
  village: 'ак-булун',
}
const keysOf = (understood: ReturnType<ReturnType<typeof reader>>) =>
  'faults' in understood
    ? understood.faults.map(({ column, reason: { key } }) => `${column}: ${key}`)
    : []

test('the same name and birth date is shown beside the PIN, and told where there is none', () => {
  const read = reader()
  const shownIn = (at: number, given: Partial<typeof row>) => read(at, { ...row, ...given })
  expect(shownIn(2, {}).shown[0]).toBe('21405199000001')
  expect(shownIn(3, { pin: '21405199000002' }).shown[0]).toBe('21405199000002 ≈ 2')
  expect(keysOf(shownIn(4, { pin: '', name: 'асанова айгүл' }))).toEqual(['pin: pin-missing-alike'])
  expect(keysOf(shownIn(5, { pin: '', name: 'Башка' }))).toEqual(['pin: pin-no-figures'])
  expect(shownIn(6, { pin: '21405199000003', born: '15.05.1990' }).shown[0]).toBe('21405199000003')
})

test('a PIN is fourteen figures; noughts that a spreadsheet dropped are put back, and nothing else is guessed', () => {
  expect(pinIn('21405199000001')).toEqual({ pin: '21405199000001', restored: false })
  expect(pinIn('2 1405 1990 00001')).toMatchObject({ pin: '21405199000001' })
  expect(pinIn('1405199000001')).toEqual({ pin: '01405199000001', restored: true })
  expect(pinIn('105199000001')).toEqual({ pin: '00105199000001', restored: true })
  expect(pinIn('21405199000001.0')).toMatchObject({ pin: '21405199000001' })
  const why = (cell: string) => {
    const read = pinIn(cell)
    return read.pin === null ? read.why.key : read.pin
  }
  expect(why('2.1405E+13')).toBe('pin-rounded')
  expect(why('2,1405199E13')).toBe('pin-rounded')
  expect(why('')).toBe('pin-no-figures')
  expect(why('2140519900000A')).toBe('pin-no-figures')
  expect(why('214051990000011')).toBe('pin-length')
  expect(why('14051990001')).toBe('pin-length')
})

test('a row is a person once, old enough on the day, in a village of the register by any of its names', () => {
  const read = reader()
  expect(read(2, row)).toEqual({
    shown: ['21405199000001', 'Асанова Айгүл', '1990-05-14', 'ак-булун'],
    ...{ effect: 'new', value: { pin: '21405199000001', village: 1 } },
  })
  expect(read(3, { ...row, pin: '1405199000002' })).toMatchObject({
    shown: ['1405199000002 → 01405199000002 ≈ 2', expect.anything(), expect.anything(), 'ак-булун'],
    value: { pin: '01405199000002' },
  })
  expect(keysOf(read(4, row))).toEqual(['pin: pin-twice'])
  // The same number with and without its nought is the same person.
  expect(keysOf(read(5, { ...row, pin: '01405199000002' }))).toEqual(['pin: pin-twice'])
  expect(keysOf(read(6, { ...row, pin: '21405199000006', born: '02.10.2010' }))).toEqual([
    'born: roll-too-young',
  ])
  expect(keysOf(read(7, { ...row, pin: '21405199000007', born: '2010-10-01' }))).toEqual([])
  expect(keysOf(read(8, { ...row, pin: '21405199000008', village: 'Ленинское' }))).toEqual([
    'village: roll-no-village',
  ])
  expect(keysOf(read(9, { pin: '', name: '', born: '', village: '' }))).toEqual([
    'pin: pin-no-figures',
    'name: cell-empty',
    'born: cell-empty',
    'village: roll-no-village',
  ])
  expect(keysOf(reader('9')(2, row))).toEqual(['null: roll-choose-round'])
})

test('a roll has one hash whatever its order, in parts that nothing is left of that order in', () => {
  const tags = Array.from({ length: 500 }, (_, at) => sha256(`${at}`))
  const people = tags.map((tag, at) => [tag, (at % 2) + 1] as const)
  const facts = rollFacts(people, sha256)
  expect(rollFacts([...people].reverse(), sha256)).toEqual(facts)
  expect(facts).toMatchObject({ size: 500, villages: [{ people: 250 }, { people: 250 }] })
  const lines = people.map(([tag, village]) => `${tag} ${village}\n`).sort()
  expect(facts.hash).toBe(sha256(lines.join('')))
  const parts = partsOfRoll(people)
  expect([...parts.values()].flat()).toHaveLength(500)
  for (const [part, those] of parts) {
    expect(those.every(([tag]) => partOfTag(tag) === part)).toBe(true)
    expect(those.map(([tag]) => tag)).toEqual(those.map(([tag]) => tag).sort())
  }
  const first = people[0] ?? ['', 0]
  const next = [...people.slice(2), [first[0], 2] as const]
  expect(rollChanges(new Map(people), next)).toEqual({ added: 0, gone: 1, moved: 1 })
})
