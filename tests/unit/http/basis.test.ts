import { expect, test } from 'vitest'
import { basisOf, besideWhatStands, isBasis } from '#app/http/forms/basis.server.ts'

const base = { spent: ['100'], note: [''], responsible: ['Асан'], stages: ['1', '2'] }

test('what stands is known again, an empty field being one never filled in', () => {
  expect(isBasis(basisOf(base), { ...base, note: [] })).toBe(true)
  expect(isBasis(basisOf(base), { ...base, spent: ['200'] })).toBe(false)
})

test('a field that was not touched takes what the other saved; one that was keeps what was typed', () => {
  const standing = { ...base, spent: ['200'], note: ['Башталды'], stages: ['1', '2', '3'] }
  const typed = { ...base, responsible: ['Үсөн'], spent: ['150'] }
  expect(besideWhatStands(typed, basisOf(base), standing)).toEqual({
    responsible: ['Үсөн'],
    spent: ['150'],
    note: ['Башталды'],
    stages: ['1', '2', '3'],
  })
})

test('what the other emptied is empty, and what only this one filled in stays', () => {
  const standing = { spent: ['100'], stages: ['1', '2'] }
  const typed = { ...base, note: ['Менин сөзүм'] }
  expect(besideWhatStands(typed, basisOf(base), standing)).toEqual({
    ...{ spent: ['100'], note: ['Менин сөзүм'], responsible: [], stages: ['1', '2'] },
  })
})

test('a box that the other ticked is ticked, one that they unticked is not', () => {
  const before = { photos: ['yes'] }
  expect(besideWhatStands({}, basisOf({}), before)).toEqual(before)
  expect(besideWhatStands(before, basisOf(before), {})).toEqual({ photos: [] })
})
