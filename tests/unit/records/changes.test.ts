import { expect, test } from 'vitest'
import { changedFields, changesBetween } from '#app/domain/changes.ts'

test('a change says what differs, before and after, and nothing else', () => {
  const before = { threshold: 0, year: 2026, pots: [{ village: null, money: 100 }] }
  const after = { ...before, threshold: 7, opened: new Date('2026-11-20T03:00:00Z') }
  const changes = changesBetween(before, after)
  expect(changes).toEqual({
    from: '{"opened":null,"threshold":0}',
    to: '{"opened":"2026-11-20T03:00:00.000Z","threshold":7}',
  })
  expect(changedFields(changes?.from, changes?.to)).toEqual([
    { name: 'opened', from: null, to: '2026-11-20T03:00:00.000Z' },
    { name: 'threshold', from: 0, to: 7 },
  ])
})

test('where nothing differs there is no change, and other details are none', () => {
  expect(changesBetween({ year: 2026 }, { year: 2026 })).toBeNull()
  expect(changedFields('Ак-Булун', 'Жаңы Ак-Булун')).toEqual([])
})
